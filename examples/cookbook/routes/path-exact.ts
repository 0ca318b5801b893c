/**
 * Exact path match
 *
 * Nothing below the path is matched.
 *
 * Also called: exact match, path routing
 * Fields: HTTPRoute.rules.matches.path
 * Envoy: path
 */
import { App, Chart } from 'cdk8s';
import { Gateway, HttpRoute, PathMatch, RouteAction, RouteTarget } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const edge = Gateway.fromGatewayAttributes(chart, 'edge', { name: 'edge', namespace: 'infra' });

new HttpRoute(chart, 'shop', {
  parents: [edge],
  rules: [{ matches: [{ path: PathMatch.exact('/login') }], action: RouteAction.forward(RouteTarget.service('shop', { port: 8080 })) }],
});

app.synth();
