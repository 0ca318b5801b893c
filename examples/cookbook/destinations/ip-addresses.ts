/**
 * Send requests to IP addresses
 *
 * Addresses take the Host header of the client as it is.
 */
import { App, Chart } from 'cdk8s';
import { Gateway, HttpRoute, RouteAction, StaticBackend } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const edge = Gateway.fromGatewayAttributes(chart, 'edge', { name: 'edge', namespace: 'infra' });

const legacy = new StaticBackend(chart, 'legacy', {
  hosts: [{ host: '192.0.2.10', port: 8080 }, { host: '192.0.2.11', port: 8080 }],
});
new HttpRoute(chart, 'legacy-route', { parents: [edge], rules: [{ action: RouteAction.forward(legacy) }] });

app.synth();
