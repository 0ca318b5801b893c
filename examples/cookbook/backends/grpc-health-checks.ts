/**
 * Active health checks over gRPC
 *
 * Calls the gRPC health service. The Service port must speak HTTP/2, so give it `appProtocol: kubernetes.io/h2c`;
 * otherwise the proxy refuses the cluster.
 *
 * Also called: gRPC health checking protocol, grpc.health.v1, probes
 * Fields: BackendConfigPolicy.healthCheck.grpc
 * Envoy: grpc_health_check
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
