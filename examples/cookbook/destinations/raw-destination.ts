/**
 * Backend: raw fields
 *
 * For fields that a newer release has and this library does not know yet. It is checked against the CRD.
 *
 * Also called: escape hatch, raw, unsupported field
 * Fields: Backend.static
 */
import { App, Chart } from 'cdk8s';
import { Backend, Destination, Gateway, HttpRoute, RouteAction } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const edge = Gateway.fromGatewayAttributes(chart, 'edge', { name: 'edge', namespace: 'infra' });

const api = new Backend(chart, 'api', {
  destination: Destination.raw({ type: 'Static', static: { hosts: [{ host: '192.0.2.10', port: 80 }] } }),
});
new HttpRoute(chart, 'api-route', { parents: [edge], rules: [{ action: RouteAction.forward(api) }] });

app.synth();
