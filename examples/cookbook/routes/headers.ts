/**
 * Header match
 *
 * All conditions of a match must hold.
 *
 * Also called: header-based routing, user agent, regular expression
 * Fields: HTTPRoute.rules.matches.headers
 * Envoy: headers
 */
import { App, Chart } from 'cdk8s';
import { Gateway, HeaderMatch, HttpRoute, RouteAction, RouteTarget } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const edge = Gateway.fromGatewayAttributes(chart, 'edge', { name: 'edge', namespace: 'infra' });

new HttpRoute(chart, 'shop', {
  parents: [edge],
  rules: [{
    matches: [{ headers: [HeaderMatch.exact('x-tenant', 'acme'), HeaderMatch.regularExpression('user-agent', '.*Mobile.*')] }],
    action: RouteAction.forward(RouteTarget.service('shop', { port: 8080 })),
  }],
});

app.synth();
