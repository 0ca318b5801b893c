/**
 * Trust a CA of your own
 *
 * The ConfigMap lies in the namespace of the Backend and has the certificate of the CA under the key `ca.crt`.
 * kgateway reads the first one only.
 */
import { App, Chart } from 'cdk8s';
import { BackendTls, Gateway, HttpRoute, RouteAction, TlsBackend } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const edge = Gateway.fromGatewayAttributes(chart, 'edge', { name: 'edge', namespace: 'infra' });

const ledger = new TlsBackend(chart, 'ledger', { host: 'ledger.internal.example', tls: BackendTls.caCertificates('company-ca') });
new HttpRoute(chart, 'ledger-route', { parents: [edge], rules: [{ action: RouteAction.forward(ledger) }] });

app.synth();
