import { BackendConfigPolicy, PolicyTarget } from 'kgateway-constructs/pulumi';

new BackendConfigPolicy('shop-connections', {
  targets: [PolicyTarget.service('shop')],
  loadBalancer: { leastRequest: { choiceCount: 3, slowStart: { window: '30s' } } },
});
