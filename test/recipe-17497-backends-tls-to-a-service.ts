import { BackendTls, BackendTlsPolicy, PolicyTarget } from 'kgateway-constructs/pulumi';

new BackendTlsPolicy('shop-tls', {
  targets: [PolicyTarget.service('shop', { portName: 'https' })],
  tls: BackendTls.caCertificates('company-ca', { hostname: 'shop.internal.example' }),
});
