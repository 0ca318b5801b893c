/**
 * Look names up more often
 *
 * For Backends with DNS names.
 */
import { App, Chart } from 'cdk8s';
import { BackendConfigPolicy, PolicyTarget } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

new BackendConfigPolicy(chart, 'shop-connections', {
  targets: [PolicyTarget.backend('mirrors')],
  dns: { refreshRate: '10s', respectTTL: true },
});

app.synth();
