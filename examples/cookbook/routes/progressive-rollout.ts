/**
 * Progressive rollout
 *
 * Each step has the targets with their weights: 1, 10, 50 and 100 percent.
 *
 * Also called: gradual rollout, canary steps, progressive delivery, traffic shifting
 * Fields: HTTPRoute.rules.backendRefs.weight
 * Envoy: weighted_clusters
 * ingress-nginx: canary-weight
 */
import { App, Chart } from 'cdk8s';
import { Gateway, RouteTarget, SplitRoute } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const edge = Gateway.fromGatewayAttributes(chart, 'edge', { name: 'edge', namespace: 'infra' });

const [, second] = SplitRoute.shift(
  RouteTarget.service('shop', { port: 8080 }),
  RouteTarget.service('shop-next', { port: 8080 }),
  [1, 10, 50, 100],
);
new SplitRoute(chart, 'rollout', { parents: [edge], targets: second.targets });

app.synth();
