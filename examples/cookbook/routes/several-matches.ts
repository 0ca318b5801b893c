/**
 * Several conditions: and, or
 *
 * Within a match all conditions must hold; of several matches, one.
 *
 * Also called: match conditions, AND, OR
 * Fields: HTTPRoute.rules.matches
 * Envoy: match
 */
import { App, Chart } from 'cdk8s';
import { Gateway, HeaderMatch, HttpRoute, PathMatch, RouteAction, RouteTarget } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const edge = Gateway.fromGatewayAttributes(chart, 'edge', { name: 'edge', namespace: 'infra' });

new HttpRoute(chart, 'shop', {
  parents: [edge],
  rules: [{
    matches: [
      { path: PathMatch.prefix('/admin'), headers: [HeaderMatch.exact('x-role', 'admin')] },
      { path: PathMatch.exact('/status') },
    ],
    action: RouteAction.forward(RouteTarget.service('shop', { port: 8080 })),
  }],
});

app.synth();
