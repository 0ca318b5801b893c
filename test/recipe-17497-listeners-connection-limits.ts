import { ListenerPolicy, RouteParent } from 'kgateway-constructs/pulumi';

new ListenerPolicy('edge', {
  targets: [RouteParent.gateway({ name: 'edge' })],
  default: { httpSettings: { idleTimeout: '60s', streamIdleTimeout: '5m', maxRequestHeadersKb: 32 } },
});
