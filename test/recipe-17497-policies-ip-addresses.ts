import { kube, RouteParent, TrafficPolicy } from 'kgateway-constructs/pulumi';

new TrafficPolicy('policy', {
  targets: [RouteParent.gateway({ name: 'edge' })],
  acl: {
    defaultAction: kube.TrafficPolicyAclDefaultAction.DENY,
    rules: [{ name: 'office', action: kube.TrafficPolicyAclDefaultAction.ALLOW, cidrs: ['192.0.2.0/24'] }],
    denyResponse: { statusCode: 403 },
  },
});
