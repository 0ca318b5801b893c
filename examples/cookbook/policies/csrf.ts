/**
 * CSRF protection
 *
 * Requests that change something must come from the same origin, or one of these.
 *
 * Also called: cross-site request forgery, Origin header
 * Fields: TrafficPolicy.csrf
 * Envoy: csrf
 */
import { App, Chart } from 'cdk8s';
import { RouteParent, TrafficPolicy } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

new TrafficPolicy(chart, 'policy', {
  targets: [RouteParent.gateway({ name: 'edge' })],
  csrf: { percentageEnabled: 100, additionalOrigins: [{ suffix: '.example.com' }] },
});

app.synth();
