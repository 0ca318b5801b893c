import { RouteParent, TrafficPolicy } from 'kgateway-constructs/pulumi';

new TrafficPolicy('policy', {
  targets: [RouteParent.gateway({ name: 'edge' })],
  faultInjection: { delay: { fixedDelay: '2s', percentage: 5 }, abort: { httpStatus: 503, percentage: 1 } },
});
