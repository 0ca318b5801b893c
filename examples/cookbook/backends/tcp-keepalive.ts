/**
 * Keep idle connections alive
 *
 * Times are one second at least.
 */
import { App, Chart } from 'cdk8s';
import { BackendConfigPolicy, PolicyTarget } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

new BackendConfigPolicy(chart, 'shop-connections', {
  targets: [PolicyTarget.service('shop')],
  tcpKeepalive: { keepAliveTime: '60s', keepAliveInterval: '10s', keepAliveProbes: 3 },
});

app.synth();
