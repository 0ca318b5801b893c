/**
 * Limit the time to connect
 *
 * Five seconds unless it is said.
 */
import { App, Chart } from 'cdk8s';
import { BackendConfigPolicy, PolicyTarget } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

new BackendConfigPolicy(chart, 'shop-connections', {
  targets: [PolicyTarget.service('shop')],
  connectTimeout: '2s',
});

app.synth();
