/**
 * Header modifiers for one of several targets
 *
 * On a single target, kgateway honours header modifiers and CORS only.
 *
 * Also called: per-backend filter, weighted backend headers
 * Fields: HTTPRoute.rules.backendRefs.filters
 * Envoy: weighted_clusters
 */
import { App, Chart } from 'cdk8s';
import { Gateway, HttpRoute, RouteAction, RouteFilter, RouteTarget } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const edge = Gateway.fromGatewayAttributes(chart, 'edge', { name: 'edge', namespace: 'infra' });

new HttpRoute(chart, 'shop', {
  parents: [edge],
  rules: [{
    action: RouteAction.split([
      { target: RouteTarget.service('old', { port: 8080 }), weight: 9 },
      {
        target: RouteTarget.service('new', { port: 8080 }),
        weight: 1,
        filters: [RouteFilter.responseHeaderModifier({ set: { 'x-version': 'new' } })],
      },
    ]),
  }],
});

app.synth();
