/**
 * Request and response transformation
 *
 * Values are Inja templates.
 *
 * Also called: templates, header transformation, body transformation, Inja
 * Fields: TrafficPolicy.transformation
 * Envoy: transformation
 * ingress-nginx: custom-headers
 */
import { App, Chart } from 'cdk8s';
import { RouteParent, TrafficPolicy } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

new TrafficPolicy(chart, 'policy', {
  targets: [RouteParent.gateway({ name: 'edge' })],
  transformation: {
    request: { set: [{ name: 'x-user', value: '{{ header("x-forwarded-user") }}' }] },
    response: { remove: ['x-powered-by'] },
  },
});

app.synth();
