/**
 * Demand TLS 1.3 of a Service
 *
 * A Service has to be told the name on its certificate.
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
