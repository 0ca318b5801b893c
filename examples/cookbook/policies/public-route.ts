/**
 * Disable inherited authentication for a route
 *
 * A platform can forbid this: with the annotation `kgateway.dev/inherited-policy-priority` on the Gateway.
 *
 * Also called: public route, skip authentication, override policy, health endpoint
 * Fields: TrafficPolicy.extAuth.disable, TrafficPolicy.jwtAuth.disable
 * Envoy: typed_per_filter_config
 * ingress-nginx: enable-global-auth
 */
import { App, Chart } from 'cdk8s';
import { Gateway, HttpRoute, PathMatch, RouteAction, RouteTarget, TrafficPolicy } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const edge = Gateway.fromGatewayAttributes(chart, 'edge', { name: 'edge', namespace: 'infra' });

const health = new HttpRoute(chart, 'health', {
  parents: [edge],
  rules: [{ matches: [{ path: PathMatch.exact('/health') }], action: RouteAction.forward(RouteTarget.service('shop', { port: 8080 })) }],
});
new TrafficPolicy(chart, 'public', { targets: [health], extAuth: { disable: true }, jwtAuth: { disable: true } });

app.synth();
