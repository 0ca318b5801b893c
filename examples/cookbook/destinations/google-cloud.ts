/**
 * Google Cloud Run and other Google services
 *
 * The proxy gets an identity token from the metadata server. kgateway writes the Host header itself. Needs kgateway 2.3.
 *
 * Also called: GCP, Cloud Run, identity token, IAM
 * Fields: Backend.gcp
 * Envoy: gcp_authn
 */
import { App, Chart } from 'cdk8s';
import { Gateway, GcpBackend, HttpRoute, RouteAction } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const edge = Gateway.fromGatewayAttributes(chart, 'edge', { name: 'edge', namespace: 'infra' });

const reports = new GcpBackend(chart, 'reports', { host: 'reports-abc123.a.run.app' });
new HttpRoute(chart, 'reports-route', { parents: [edge], rules: [{ action: RouteAction.forward(reports) }] });

app.synth();
