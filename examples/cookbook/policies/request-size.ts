/**
 * Limit the size of requests
 *
 * Requests are held back until their body is complete.
 */
import { App, Chart } from 'cdk8s';
import { RouteParent, TrafficPolicy } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

new TrafficPolicy(chart, 'policy', {
  targets: [RouteParent.gateway({ name: 'edge' })],
  buffer: { maxRequestSize: '1Mi' },
});

app.synth();
