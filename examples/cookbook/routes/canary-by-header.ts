/**
 * Canary by header
 *
 * Testers choose the new version by a header. Overrides come before the weights.
 *
 * Also called: canary, testers, header-based routing, A/B test
 * Fields: HTTPRoute.rules.matches.headers, HTTPRoute.rules.backendRefs.weight
 * Envoy: headers, weighted_clusters
 * ingress-nginx: canary-by-header, canary-by-header-value
 */
import { App, Chart } from 'cdk8s';
import { Gateway, HeaderMatch, RouteTarget, SplitRoute } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const edge = Gateway.fromGatewayAttributes(chart, 'edge', { name: 'edge', namespace: 'infra' });

const canary = RouteTarget.service('checkout-canary', { port: 8080 });
new SplitRoute(chart, 'checkout', {
  parents: [edge],
  targets: [{ target: RouteTarget.service('checkout', { port: 8080 }), weight: 95 }, { target: canary, weight: 5 }],
  overrides: [{ headers: [HeaderMatch.exact('x-canary', 'always')], target: canary }],
});

app.synth();
