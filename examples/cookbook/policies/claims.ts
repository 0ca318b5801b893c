/**
 * JWT authorization by claims
 *
 * RBAC with CEL expressions on the claims of a token; one of them must hold.
 *
 * Also called: JWT claims, RBAC, authorization, CEL, groups, scopes
 * Fields: TrafficPolicy.rbac
 * Envoy: rbac
 */
import { App, Chart } from 'cdk8s';
import { kube, RouteParent, TrafficPolicy } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

new TrafficPolicy(chart, 'policy', {
  targets: [RouteParent.gateway({ name: 'edge' })],
  rbac: {
    action: kube.TrafficPolicyRbacAction.ALLOW,
    policy: { matchExpressions: ['"admin" in metadata.filter_metadata["envoy.filters.http.jwt_authn"]["payload"]["groups"]'] },
  },
});

app.synth();
