import { BackendConfigPolicy, PolicyTarget } from 'kgateway-constructs/pulumi';

new BackendConfigPolicy('shop-connections', {
  targets: [PolicyTarget.service('shop')],
  healthCheck: { interval: '5s', timeout: '1s', healthyThreshold: 1, unhealthyThreshold: 3, grpc: { serviceName: 'shop' } },
});
