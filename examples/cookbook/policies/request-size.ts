/**
 * Maximum request size
 *
 * Requests are buffered until their body is complete; larger ones are answered with 413.
 *
 * Also called: body size limit, buffering, 413, upload limit
 * Fields: TrafficPolicy.buffer
 * Envoy: buffer
 * ingress-nginx: proxy-body-size
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
