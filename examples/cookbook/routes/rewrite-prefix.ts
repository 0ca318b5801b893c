/**
 * Path rewrite: prefix
 *
 * The rule needs exactly one match, by prefix: `/shop/cart` becomes `/cart`.
 *
 * Also called: ReplacePrefixMatch, strip prefix, URLRewrite
 * Fields: HTTPRoute.rules.filters.urlRewrite.path
 * Envoy: prefix_rewrite
 * ingress-nginx: rewrite-target
 */
import { App, Chart } from 'cdk8s';
import { Gateway, HttpRoute, PathMatch, PathRewrite, RouteAction, RouteFilter, RouteTarget } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const edge = Gateway.fromGatewayAttributes(chart, 'edge', { name: 'edge', namespace: 'infra' });

new HttpRoute(chart, 'shop', {
  parents: [edge],
  rules: [{
    matches: [{ path: PathMatch.prefix('/shop') }],
    filters: [RouteFilter.urlRewrite({ path: PathRewrite.prefix('/') })],
    action: RouteAction.forward(RouteTarget.service('shop', { port: 8080 })),
  }],
});

app.synth();
