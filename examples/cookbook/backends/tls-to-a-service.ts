/**
 * Speak TLS with a Service
 *
 * A BackendTLSPolicy always verifies.
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
