/**
 * Timeouts
 *
 * `request` is for all attempts together, `backendRequest` for each.
 *
 * Also called: request timeout, backend timeout, 504
 * Fields: HTTPRoute.rules.timeouts
 * Envoy: timeout, per_try_timeout
 * ingress-nginx: proxy-read-timeout, proxy-send-timeout
 */
import { App, Chart } from 'cdk8s';
import { Gateway, HttpRoute, RouteAction, RouteTarget } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const edge = Gateway.fromGatewayAttributes(chart, 'edge', { name: 'edge', namespace: 'infra' });

new HttpRoute(chart, 'shop', {
  parents: [edge],
  rules: [{ timeouts: { request: '10s', backendRequest: '3s' }, action: RouteAction.forward(RouteTarget.service('shop', { port: 8080 })) }],
});

app.synth();
