/**
 * Leave failing instances out for a while
 *
 * By what they answer, without requests of its own.
 */
import { App, Chart } from 'cdk8s';
import { BackendConfigPolicy, PolicyTarget } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

new BackendConfigPolicy(chart, 'shop-connections', {
  targets: [PolicyTarget.service('shop')],
  outlierDetection: { consecutive5xx: 5, interval: '10s', baseEjectionTime: '30s', maxEjectionPercent: 50 },
});

app.synth();
