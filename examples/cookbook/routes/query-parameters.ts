/**
 * Query parameter match
 *
 * The value is a string, also where it looks like a number.
 *
 * Also called: query string, queryParams
 * Fields: HTTPRoute.rules.matches.queryParams
 * Envoy: query_parameters
 */
import { App, Chart } from 'cdk8s';
import { Gateway, HttpRoute, QueryParamMatch, RouteAction, RouteTarget } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const edge = Gateway.fromGatewayAttributes(chart, 'edge', { name: 'edge', namespace: 'infra' });

new HttpRoute(chart, 'shop', {
  parents: [edge],
  rules: [{ matches: [{ queryParams: [QueryParamMatch.exact('version', '2')] }], action: RouteAction.forward(RouteTarget.service('shop', { port: 8080 })) }],
});

app.synth();
