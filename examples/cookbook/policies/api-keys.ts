/**
 * API key authentication
 *
 * Secrets with the label hold the keys.
 *
 * Also called: API key, authentication, x-api-key
 * Fields: TrafficPolicy.apiKeyAuth
 * Envoy: api_key_auth
 */
import { App, Chart } from 'cdk8s';
import { RouteParent, TrafficPolicy } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

new TrafficPolicy(chart, 'policy', {
  targets: [RouteParent.gateway({ name: 'edge' })],
  apiKeyAuth: { secretSelector: { matchLabels: { 'api-keys': 'shop' } }, keySources: [{ header: 'x-api-key' }] },
});

app.synth();
