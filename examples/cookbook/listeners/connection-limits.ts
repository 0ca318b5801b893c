/**
 * Limit idle times and headers
 *
 * For all connections of clients.
 */
import { App, Chart } from 'cdk8s';
import { ListenerPolicy, RouteParent } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

new ListenerPolicy(chart, 'edge', {
  targets: [RouteParent.gateway({ name: 'edge' })],
  default: { httpSettings: { idleTimeout: '60s', streamIdleTimeout: '5m', maxRequestHeadersKb: 32 } },
});

app.synth();
