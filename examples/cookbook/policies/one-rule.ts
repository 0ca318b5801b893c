/**
 * Policy for one rule
 *
 * By the name of the rule, or as a filter of the rule.
 *
 * Also called: sectionName, rule name, policy attachment
 * Fields: TrafficPolicy.targetRefs.sectionName
 */
import { App, Chart } from 'cdk8s';
import { Gateway, HttpRoute, PathMatch, RouteAction, RouteTarget, TrafficPolicy } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const edge = Gateway.fromGatewayAttributes(chart, 'edge', { name: 'edge', namespace: 'infra' });

const route = new HttpRoute(chart, 'shop', {
  parents: [edge],
  rules: [{
    name: 'checkout',
    matches: [{ path: PathMatch.prefix('/checkout') }],
    action: RouteAction.forward(RouteTarget.service('checkout', { port: 8080 })),
  }],
});
new TrafficPolicy(chart, 'checkout-limits', { targets: [route.rule('checkout')], timeouts: { request: '5s' } });

app.synth();
