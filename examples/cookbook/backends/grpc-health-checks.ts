/**
 * Check health over gRPC
 *
 * By the health service of gRPC. The port of the Service has to speak HTTP/2, so give it `appProtocol: kubernetes.io/h2c`;
 * otherwise the proxy refuses the destination.
 */
import { App, Chart } from 'cdk8s';
import { BackendConfigPolicy, PolicyTarget } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

new BackendConfigPolicy(chart, 'shop-connections', {
  targets: [PolicyTarget.service('shop')],
  healthCheck: { interval: '5s', timeout: '1s', healthyThreshold: 1, unhealthyThreshold: 3, grpc: { serviceName: 'shop' } },
});

app.synth();
