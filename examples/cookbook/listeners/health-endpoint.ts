/**
 * Health check endpoint for load balancers
 *
 * The proxy itself answers, on every port.
 *
 * Also called: health check, load balancer probe, readiness
 * Fields: ListenerPolicy.default.httpSettings.healthCheck
 * Envoy: health_check
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
