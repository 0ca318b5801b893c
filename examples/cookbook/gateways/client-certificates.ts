/**
 * mTLS from clients
 *
 * Client certificates are required on every HTTPS listener of the Gateway; `perPort` sets it for single ports.
 *
 * Also called: mTLS, mutual TLS, client certificate authentication, frontend TLS
 * Fields: Gateway.tls.frontend
 * Envoy: DownstreamTlsContext, require_client_certificate
 * ingress-nginx: auth-tls-secret, auth-tls-verify-client
 */
import { App, Chart } from 'cdk8s';
import { Gateway, Listener } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

new Gateway(chart, 'edge', {
  listeners: { https: Listener.https({ certificates: [{ secretName: 'edge-tls' }] }) },
  frontendTls: { default: { validation: { caCertificateRefs: [{ group: '', kind: 'ConfigMap', name: 'clients-ca' }] } } },
});

app.synth();
