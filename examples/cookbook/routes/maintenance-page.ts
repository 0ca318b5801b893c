/**
 * Direct response: maintenance page
 *
 * A rule that responds forwards nothing.
 *
 * Also called: fixed response, static response, maintenance mode, 503, DirectResponse
 * Fields: DirectResponse.bodyFormat
 * Envoy: direct_response
 * ingress-nginx: custom-http-errors, default-backend
 */
import { App, Chart } from 'cdk8s';
import { DirectResponse, Gateway, HttpRoute, RouteAction } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const edge = Gateway.fromGatewayAttributes(chart, 'edge', { name: 'edge', namespace: 'infra' });

const closed = new DirectResponse(chart, 'closed', { status: 503, body: '<h1>Back at noon</h1>', contentType: 'text/html' });
new HttpRoute(chart, 'shop', { parents: [edge], rules: [{ action: RouteAction.respond(closed) }] });

app.synth();
