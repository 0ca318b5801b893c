/**
 * Route filter: raw fields
 *
 * For what the library does not know yet.
 *
 * Also called: escape hatch, raw, filter
 * Fields: HTTPRoute.rules.filters
 */
import { App, Chart } from 'cdk8s';
import { Gateway, HttpRoute, RouteAction, RouteFilter, RouteTarget } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const edge = Gateway.fromGatewayAttributes(chart, 'edge', { name: 'edge', namespace: 'infra' });

new HttpRoute(chart, 'shop', {
  parents: [edge],
  rules: [{
    filters: [RouteFilter.raw({ type: 'ResponseHeaderModifier', responseHeaderModifier: { remove: ['x-powered-by'] } })],
    action: RouteAction.forward(RouteTarget.service('shop', { port: 8080 })),
  }],
});

app.synth();
