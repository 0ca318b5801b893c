import { BackendConfigPolicy, PolicyTarget } from 'kgateway-constructs/pulumi';

new BackendConfigPolicy('shop-connections', {
  targets: [PolicyTarget.service('shop')],
  tcpKeepalive: { keepAliveTime: '60s', keepAliveInterval: '10s', keepAliveProbes: 3 },
});
