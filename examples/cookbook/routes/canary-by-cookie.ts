/**
 * Let users choose the new version by a cookie
 *
 * The cookie may stand among others.
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
