/**
 * mTLS to the backend
 *
 * Mutual TLS: the proxy presents a client certificate. Only a BackendConfigPolicy can say this, so that is what is written. The Secret needs `tls.crt`, `tls.key` and `ca.crt`;
 * the name on the certificate of the host is always verified.
 *
 * Also called: mTLS, mutual TLS, client certificate, upstream certificate
 * Fields: BackendConfigPolicy.tls.secretRef
 * Envoy: UpstreamTlsContext, tls_certificates
 * ingress-nginx: proxy-ssl-secret
 */
import { App, Chart } from 'cdk8s';
import { BackendTls, Gateway, HttpRoute, RouteAction, TlsBackend, TlsVersion } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const edge = Gateway.fromGatewayAttributes(chart, 'edge', { name: 'edge', namespace: 'infra' });

const bank = new TlsBackend(chart, 'bank', {
  host: 'gateway.bank.example',
  port: 8443,
  tls: BackendTls.mutual('bank-client', { minVersion: TlsVersion.V1_3 }),
});
new HttpRoute(chart, 'bank-route', { parents: [edge], rules: [{ action: RouteAction.forward(bank) }] });

app.synth();
