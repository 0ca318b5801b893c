/**
 * Request header modification
 *
 * `set` replaces, `add` keeps what is there.
 *
 * Also called: add header, remove header, RequestHeaderModifier
 * Fields: HTTPRoute.rules.filters.requestHeaderModifier
 * Envoy: request_headers_to_add, request_headers_to_remove
 * ingress-nginx: auth-proxy-set-headers
 */
import { App, Chart } from 'cdk8s';
import { Gateway, HttpRoute, RouteAction, RouteFilter, RouteTarget } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const edge = Gateway.fromGatewayAttributes(chart, 'edge', { name: 'edge', namespace: 'infra' });

new HttpRoute(chart, 'shop', {
  parents: [edge],
  rules: [{
    filters: [RouteFilter.requestHeaderModifier({ set: { 'x-tenant': 'acme' }, add: { 'x-via': 'edge' }, remove: ['x-debug'] })],
    action: RouteAction.forward(RouteTarget.service('shop', { port: 8080 })),
  }],
});

app.synth();
