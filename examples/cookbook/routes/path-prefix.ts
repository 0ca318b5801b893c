/**
 * Path prefix match
 *
 * Prefixes count in path elements: `/cart` matches `/cart` and `/cart/items`, not `/cartoon`.
 *
 * Also called: prefix match, path routing, PathPrefix
 * Fields: HTTPRoute.rules.matches.path
 * Envoy: path_separated_prefix
 */
import { App, Chart } from 'cdk8s';
import { Gateway, HttpRoute, PathMatch, RouteAction, RouteTarget } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const edge = Gateway.fromGatewayAttributes(chart, 'edge', { name: 'edge', namespace: 'infra' });

new HttpRoute(chart, 'shop', {
  parents: [edge],
  rules: [{ matches: [{ path: PathMatch.prefix('/cart') }], action: RouteAction.forward(RouteTarget.service('shop', { port: 8080 })) }],
});

app.synth();
