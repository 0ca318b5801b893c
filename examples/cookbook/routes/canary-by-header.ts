/**
 * Let testers choose the new version by a header
 *
 * Overrides come before the weights.
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
