import { BackendConfigPolicy, PolicyTarget } from 'kgateway-constructs/pulumi';

new BackendConfigPolicy('shop-connections', {
  targets: [PolicyTarget.service('shop')],
  loadBalancer: { roundRobin: {}, zoneAware: { preferLocal: { minEndpointsThreshold: 3 } } },
});
