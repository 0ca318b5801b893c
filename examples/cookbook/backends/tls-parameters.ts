/**
 * TLS version to a Service
 *
 * Requires TLS 1.3. A Service has no host name of its own, so the name on its certificate has to be given.
 *
 * Also called: minimum TLS version, TLS 1.3, cipher suites, re-encryption
 * Fields: BackendConfigPolicy.tls
 * Envoy: tls_params
 * ingress-nginx: proxy-ssl-protocols
 */
import { App, Chart } from 'cdk8s';
import { BackendConfigPolicy, BackendTls, PolicyTarget, TlsVersion } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

new BackendConfigPolicy(chart, 'shop-connections', {
  targets: [PolicyTarget.service('shop')],
  tls: BackendTls.systemCas({ hostname: 'shop.internal.example', minVersion: TlsVersion.V1_3 }),
});

app.synth();
