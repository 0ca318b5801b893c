import { RouteParent, TrafficPolicy } from 'kgateway-constructs/pulumi';

new TrafficPolicy('policy', {
  targets: [RouteParent.gateway({ name: 'edge' })],
  transformation: {
    request: { set: [{ name: 'x-user', value: '{{ header("x-forwarded-user") }}' }] },
    response: { remove: ['x-powered-by'] },
  },
});
