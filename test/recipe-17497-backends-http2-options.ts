import { BackendConfigPolicy, PolicyTarget } from 'kgateway-constructs/pulumi';

new BackendConfigPolicy('shop-connections', {
  targets: [PolicyTarget.service('shop')],
  http2ProtocolOptions: { maxConcurrentStreams: 100, initialStreamWindowSize: '1Mi' },
});
