/**
 * Custom CA for a backend
 *
 * A private certificate authority. The ConfigMap is in the namespace of the Backend and has the CA certificate under the key `ca.crt`.
 * kgateway reads the first one only.
 *
 * Also called: private CA, custom CA, CA bundle, self-signed certificate, TLS origination
 * Fields: BackendTLSPolicy.validation.caCertificateRefs
 * Envoy: trusted_ca
 * ingress-nginx: proxy-ssl-secret
 */
import { App, Chart } from 'cdk8s';
import { BackendTls, Gateway, HttpRoute, RouteAction, TlsBackend } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const edge = Gateway.fromGatewayAttributes(chart, 'edge', { name: 'edge', namespace: 'infra' });

const ledger = new TlsBackend(chart, 'ledger', { host: 'ledger.internal.example', tls: BackendTls.caCertificates('company-ca') });
new HttpRoute(chart, 'ledger-route', { parents: [edge], rules: [{ action: RouteAction.forward(ledger) }] });

app.synth();
