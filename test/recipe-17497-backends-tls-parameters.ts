import { BackendConfigPolicy, BackendTls, PolicyTarget, TlsVersion } from 'kgateway-constructs/pulumi';

new BackendConfigPolicy('shop-connections', {
  targets: [PolicyTarget.service('shop')],
  tls: BackendTls.systemCas({ hostname: 'shop.internal.example', minVersion: TlsVersion.V1_3 }),
});
