/**
 * Answer health checks of a load balancer
 *
 * By the proxy itself, on every port.
 */
import { App, Chart } from 'cdk8s';
import { ListenerPolicy, RouteParent } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

new ListenerPolicy(chart, 'edge', {
  targets: [RouteParent.gateway({ name: 'edge' })],
  default: { httpSettings: { healthCheck: { path: '/healthz' } } },
});

app.synth();
