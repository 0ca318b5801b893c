import { RouteParent, TrafficPolicy } from 'kgateway-constructs/pulumi';

new TrafficPolicy('policy', {
  targets: [RouteParent.gateway({ name: 'edge' })],
  headerModifiers: { request: { set: [{ name: 'authorization', secretRef: { name: 'upstream-token', key: 'authorization' } }] } },
});
