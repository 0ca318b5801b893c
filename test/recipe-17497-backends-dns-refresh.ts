import { BackendConfigPolicy, PolicyTarget } from 'kgateway-constructs/pulumi';

new BackendConfigPolicy('shop-connections', {
  targets: [PolicyTarget.backend('mirrors')],
  dns: { refreshRate: '10s', respectTTL: true },
});
