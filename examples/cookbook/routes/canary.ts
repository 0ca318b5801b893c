/**
 * Canary by weight
 *
 * A new version gets a share of the requests. The weights need not add up to 100.
 *
 * Also called: canary, traffic splitting, weighted routing, gradual rollout
 * Fields: HTTPRoute.rules.backendRefs.weight
 * Envoy: weighted_clusters
 * ingress-nginx: canary-weight, canary
 */
import { App, Chart } from 'cdk8s';
import { Gateway, RouteTarget, SplitRoute } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const edge = Gateway.fromGatewayAttributes(chart, 'edge', { name: 'edge', namespace: 'infra' });

new SplitRoute(chart, 'checkout', {
  parents: [edge],
  hostnames: ['shop.example.com'],
  targets: [
    { target: RouteTarget.service('checkout', { port: 8080 }), weight: 95 },
    { target: RouteTarget.service('checkout-canary', { port: 8080 }), weight: 5 },
  ],
});

app.synth();
