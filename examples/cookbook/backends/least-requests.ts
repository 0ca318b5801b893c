/**
 * Prefer instances with few requests
 *
 * New ones get their share little by little.
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
