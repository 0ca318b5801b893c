import { RouteParent, TrafficPolicy } from 'kgateway-constructs/pulumi';

new TrafficPolicy('policy', {
  targets: [RouteParent.gateway({ name: 'edge' })],
  timeouts: { request: '30s', streamIdle: '5m' },
});
