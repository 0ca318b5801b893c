/**
 * Path match by regular expression
 *
 * The whole path has to match, in RE2 syntax. kgateway ranks it after exact paths and before prefixes.
 *
 * Also called: regex match, RE2, path routing
 * Fields: HTTPRoute.rules.matches.path
 * Envoy: safe_regex
 * ingress-nginx: use-regex
 */
import { App, Chart } from 'cdk8s';
import { Gateway, HttpRoute, PathMatch, RouteAction, RouteTarget } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const edge = Gateway.fromGatewayAttributes(chart, 'edge', { name: 'edge', namespace: 'infra' });

new HttpRoute(chart, 'shop', {
  parents: [edge],
  rules: [{ matches: [{ path: PathMatch.regularExpression('/v[0-9]+/items/.*') }], action: RouteAction.forward(RouteTarget.service('shop', { port: 8080 })) }],
});

app.synth();
