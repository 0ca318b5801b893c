import { BackendConfigPolicy, PolicyTarget } from 'kgateway-constructs/pulumi';

new BackendConfigPolicy('shop-connections', {
  targets: [PolicyTarget.service('shop')],
  circuitBreakers: { maxConnections: 100, maxPendingRequests: 50, maxRequests: 200, maxRetries: 3 },
});
