/**
 * Active health checks over HTTP
 *
 * Unhealthy endpoints get no requests.
 *
 * Also called: active health checking, probes, unhealthy threshold
 * Fields: BackendConfigPolicy.healthCheck.http
 * Envoy: http_health_check
 */
import { App, Chart } from 'cdk8s';
import { BackendConfigPolicy, PolicyTarget } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

new BackendConfigPolicy(chart, 'shop-connections', {
  targets: [PolicyTarget.service('shop')],
  healthCheck: { interval: '5s', timeout: '1s', healthyThreshold: 1, unhealthyThreshold: 3, http: { path: '/health' } },
});

app.synth();
