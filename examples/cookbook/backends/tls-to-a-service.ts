/**
 * Backend TLS to a Service
 *
 * TLS origination with a BackendTLSPolicy, which always verifies chain and name.
 *
 * Also called: TLS origination, re-encryption, backend TLS, HTTPS upstream, CA bundle
 * Fields: BackendTLSPolicy.validation
 * Envoy: UpstreamTlsContext
 * ingress-nginx: backend-protocol, proxy-ssl-verify, proxy-ssl-name
 */
import { App, Chart } from 'cdk8s';
import { BackendTls, BackendTlsPolicy, PolicyTarget } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

new BackendTlsPolicy(chart, 'shop-tls', {
  targets: [PolicyTarget.service('shop', { portName: 'https' })],
  tls: BackendTls.caCertificates('company-ca', { hostname: 'shop.internal.example' }),
});

app.synth();
