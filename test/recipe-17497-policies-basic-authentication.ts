import { RouteParent, TrafficPolicy } from 'kgateway-constructs/pulumi';

new TrafficPolicy('policy', {
  targets: [RouteParent.gateway({ name: 'edge' })],
  basicAuth: { secretRef: { name: 'users', key: '.htpasswd' } },
});
