/**
 * Blue-green deployment
 *
 * Change the constant and apply: weights are updated in place.
 *
 * Also called: blue/green, traffic switch, release, weights
 * Fields: HTTPRoute.rules.backendRefs.weight
 * Envoy: weighted_clusters
 */
import { App, Chart } from 'cdk8s';
import { Gateway, RouteTarget, SplitRoute } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const edge = Gateway.fromGatewayAttributes(chart, 'edge', { name: 'edge', namespace: 'infra' });

const live: string = 'green';
const weightOf = (colour: string) => colour === live ? 1 : 0;
new SplitRoute(chart, 'shop', {
  parents: [edge],
  targets: ['blue', 'green'].map((colour) => ({
    target: RouteTarget.service(`shop-${colour}`, { port: 8080 }),
    weight: weightOf(colour),
  })),
});

app.synth();
