/**
 * Redirect to another host
 *
 * 302 unless a status code is given; before Gateway API 1.5 only 301 and 302 are possible.
 *
 * Also called: domain redirect, permanent redirect, 301
 * Fields: HTTPRoute.rules.filters.requestRedirect
 * Envoy: host_redirect
 * ingress-nginx: permanent-redirect, temporal-redirect, from-to-www-redirect
 */
import { App, Chart } from 'cdk8s';
import { Gateway, RedirectRoute } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const edge = Gateway.fromGatewayAttributes(chart, 'edge', { name: 'edge', namespace: 'infra' });

new RedirectRoute(chart, 'moved', {
  parents: [edge],
  hostnames: ['old.example.com'],
  redirect: { hostname: 'new.example.com', statusCode: 301 },
});

app.synth();
