import { RouteParent, TrafficPolicy } from 'kgateway-constructs/pulumi';

new TrafficPolicy('policy', {
  targets: [RouteParent.gateway({ name: 'edge' })],
  csrf: { percentageEnabled: 100, additionalOrigins: [{ suffix: '.example.com' }] },
});
