/**
 * Client certificate of a Gateway to all backends
 *
 * mTLS to backends with one certificate. It takes the place of the certificates that policies of the backends name.
 *
 * Also called: mTLS, mutual TLS, client certificate
 * Fields: Gateway.tls.backend
 * Envoy: tls_certificates
 * ingress-nginx: proxy-ssl-secret
 */
import { App, Chart } from 'cdk8s';
import { Gateway, Listener } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

new Gateway(chart, 'edge', { listeners: { http: Listener.http() }, backendClientCertificate: { secretName: 'edge-client' } });

app.synth();
