/**
 * Call a service of Google Cloud
 *
 * The proxy gets an identity token from the metadata server. kgateway writes the Host header itself. Needs kgateway 2.3.
 */
import { App, Chart } from 'cdk8s';
import { Gateway, GcpBackend, HttpRoute, RouteAction } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const edge = Gateway.fromGatewayAttributes(chart, 'edge', { name: 'edge', namespace: 'infra' });

const reports = new GcpBackend(chart, 'reports', { host: 'reports-abc123.a.run.app' });
new HttpRoute(chart, 'reports-route', { parents: [edge], rules: [{ action: RouteAction.forward(reports) }] });

app.synth();
