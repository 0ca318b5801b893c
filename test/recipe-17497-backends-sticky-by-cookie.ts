import { BackendConfigPolicy, PolicyTarget } from 'kgateway-constructs/pulumi';

new BackendConfigPolicy('shop-connections', {
  targets: [PolicyTarget.service('shop')],
  loadBalancer: { ringHash: { hashPolicies: [{ cookie: { name: 'shop-session', ttl: '1h' } }] } },
});
