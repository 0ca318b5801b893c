import { kube, RouteParent, TrafficPolicy } from 'kgateway-constructs/pulumi';

new TrafficPolicy('policy', {
  targets: [RouteParent.gateway({ name: 'edge' })],
  rbac: {
    action: kube.TrafficPolicyRbacAction.ALLOW,
    policy: { matchExpressions: ['"admin" in metadata.filter_metadata["envoy.filters.http.jwt_authn"]["payload"]["groups"]'] },
  },
});
