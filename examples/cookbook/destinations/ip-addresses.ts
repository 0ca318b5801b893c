/**
 * Static IP addresses
 *
 * A Backend for addresses outside of the cluster. The Host header of the client is kept.
 *
 * Also called: IP address, virtual machines, static endpoints, external service
 * Fields: Backend.static.hosts
 * Envoy: STATIC
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
