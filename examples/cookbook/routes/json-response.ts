/**
 * Direct response with JSON
 *
 * Texts may hold command operators of Envoy.
 *
 * Also called: fixed response, static response, 410 Gone, DirectResponse
 * Fields: DirectResponse.status
 * Envoy: direct_response
 * ingress-nginx: custom-http-errors
 */
import { App, Chart } from 'cdk8s';
import { DirectResponse, Gateway, HttpRoute, PathMatch, RouteAction } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const edge = Gateway.fromGatewayAttributes(chart, 'edge', { name: 'edge', namespace: 'infra' });

const gone = new DirectResponse(chart, 'gone', { status: 410, json: { code: 'gone', path: '%REQ(:path)%' } });
new HttpRoute(chart, 'shop', {
  parents: [edge],
  rules: [{ matches: [{ path: PathMatch.prefix('/v1') }], action: RouteAction.respond(gone) }],
});

app.synth();
