/**
 * External host over HTTP
 *
 * Requests carry the name of the host in their Host header: servers behind a name answer 404 to any other.
 * There is no TLS here, whatever the port; see [TLS](tls-host.md).
 *
 * Also called: external service, egress, ExternalName, static backend
 * Fields: Backend.static.hosts
 * Envoy: STRICT_DNS
 */
import { App, Chart } from 'cdk8s';
import { Gateway, HttpRoute, RouteAction, StaticBackend } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const edge = Gateway.fromGatewayAttributes(chart, 'edge', { name: 'edge', namespace: 'infra' });

const quotes = new StaticBackend(chart, 'quotes', { hosts: [{ host: 'quotes.example.com', port: 80 }] });
new HttpRoute(chart, 'quotes-route', { parents: [edge], rules: [{ action: RouteAction.forward(quotes) }] });

app.synth();
