import { BackendConfigPolicy, PolicyTarget } from 'kgateway-constructs/pulumi';

new BackendConfigPolicy('shop-connections', {
  targets: [PolicyTarget.service('shop')],
  loadBalancer: { maglev: { hashPolicies: [{ header: { name: 'x-tenant' } }] } },
});
