import { BackendConfigPolicy, PolicyTarget } from 'kgateway-constructs/pulumi';

new BackendConfigPolicy('shop-connections', {
  targets: [PolicyTarget.service('shop')],
  upstreamProxyProtocol: { version: 'V2' },
});
