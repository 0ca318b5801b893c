/**
 * Request header from a Secret
 *
 * The value never is in a manifest.
 *
 * Also called: credential injection, Authorization header, upstream token
 * Fields: TrafficPolicy.headerModifiers
 * Envoy: credential_injector
 * ingress-nginx: custom-headers
 */
import { App, Chart } from 'cdk8s';
import { RouteParent, TrafficPolicy } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

new TrafficPolicy(chart, 'policy', {
  targets: [RouteParent.gateway({ name: 'edge' })],
  headerModifiers: { request: { set: [{ name: 'authorization', secretRef: { name: 'upstream-token', key: 'authorization' } }] } },
});

app.synth();
