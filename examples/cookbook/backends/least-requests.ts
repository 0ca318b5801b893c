/**
 * Least-request load balancing
 *
 * Prefers endpoints with few active requests. With slow start, new endpoints get their share little by little.
 *
 * Also called: least connections, slow start, power of two choices, load balancing algorithm
 * Fields: BackendConfigPolicy.loadBalancer.leastRequest
 * Envoy: LEAST_REQUEST, slow_start_config
 * ingress-nginx: load-balance
 */
import { App, Chart } from 'cdk8s';
import { BackendConfigPolicy, PolicyTarget } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

new BackendConfigPolicy(chart, 'shop-connections', {
  targets: [PolicyTarget.service('shop')],
  loadBalancer: { leastRequest: { choiceCount: 3, slowStart: { window: '30s' } } },
});

app.synth();
