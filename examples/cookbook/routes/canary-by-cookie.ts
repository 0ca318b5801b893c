/**
 * Canary by cookie
 *
 * Users who have the cookie get the new version. It may stand among other cookies.
 *
 * Also called: canary, beta users, A/B test, cookie match
 * Fields: HTTPRoute.rules.matches.headers
 * Envoy: headers
 * ingress-nginx: canary-by-cookie
 */
import { App, Chart } from 'cdk8s';
import { Gateway, HeaderMatch, RouteTarget, SplitRoute } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const edge = Gateway.fromGatewayAttributes(chart, 'edge', { name: 'edge', namespace: 'infra' });

const beta = RouteTarget.service('shop-beta', { port: 8080 });
new SplitRoute(chart, 'shop', {
  parents: [edge],
  targets: [{ target: RouteTarget.service('shop', { port: 8080 }) }],
  overrides: [{ headers: [HeaderMatch.cookie('beta', 'on')], target: beta }],
});

app.synth();
