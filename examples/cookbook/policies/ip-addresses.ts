/**
 * IP allow list and deny list
 *
 * Of the CIDRs that match, the longest prefix decides. Needs kgateway 2.3.
 *
 * Also called: IP filtering, allowlist, denylist, whitelist, CIDR, ACL, source range
 * Fields: TrafficPolicy.acl
 * Envoy: remote_ip
 * ingress-nginx: allowlist-source-range, whitelist-source-range, denylist-source-range
 */
import { App, Chart } from 'cdk8s';
import { kube, RouteParent, TrafficPolicy } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

new TrafficPolicy(chart, 'policy', {
  targets: [RouteParent.gateway({ name: 'edge' })],
  acl: {
    defaultAction: kube.TrafficPolicyAclDefaultAction.DENY,
    rules: [{ name: 'office', action: kube.TrafficPolicyAclDefaultAction.ALLOW, cidrs: ['192.0.2.0/24'] }],
    denyResponse: { statusCode: 403 },
  },
});

app.synth();
