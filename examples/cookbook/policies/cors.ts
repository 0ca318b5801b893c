/**
 * CORS for a whole Gateway
 *
 * Works on every channel and release.
 *
 * Also called: CORS, cross-origin resource sharing, preflight, Access-Control-Allow-Origin
 * Fields: TrafficPolicy.cors
 * Envoy: cors
 * ingress-nginx: enable-cors, cors-allow-origin
 */
import { App, Chart } from 'cdk8s';
import { kube, RouteParent, TrafficPolicy } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

new TrafficPolicy(chart, 'policy', {
  targets: [RouteParent.gateway({ name: 'edge' })],
  cors: { allowOrigins: ['https://www.example.com'], allowMethods: [kube.TrafficPolicyCorsAllowMethod.GET], maxAge: 600 },
});

app.synth();
