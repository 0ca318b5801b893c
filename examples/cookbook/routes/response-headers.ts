/**
 * Response header modification
 *
 * For example to hide what the application is written in. Envoy writes `server` itself: that is a setting of a ListenerPolicy, `serverHeaderTransformation`.
 *
 * Also called: add header, remove header, HSTS, Strict-Transport-Security, security headers, ResponseHeaderModifier
 * Fields: HTTPRoute.rules.filters.responseHeaderModifier
 * Envoy: response_headers_to_add, response_headers_to_remove
 * ingress-nginx: custom-headers
 */
import { App, Chart } from 'cdk8s';
import { Gateway, HttpRoute, RouteAction, RouteFilter, RouteTarget } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const edge = Gateway.fromGatewayAttributes(chart, 'edge', { name: 'edge', namespace: 'infra' });

new HttpRoute(chart, 'shop', {
  parents: [edge],
  rules: [{
    filters: [RouteFilter.responseHeaderModifier({ set: { 'strict-transport-security': 'max-age=31536000' }, remove: ['x-powered-by'] })],
    action: RouteAction.forward(RouteTarget.service('shop', { port: 8080 })),
  }],
});

app.synth();
