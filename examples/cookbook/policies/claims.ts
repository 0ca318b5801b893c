/**
 * Admit by the claims of a token
 *
 * CEL expressions, of which one must hold.
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
