/**
 * Route on several Gateways
 *
 * Public and internal, with one set of rules.
 *
 * Also called: parentRefs, internal and external gateway
 * Fields: HTTPRoute.parentRefs
 */
import { App, Chart } from 'cdk8s';
import { Gateway, HttpRoute, RouteAction, RouteTarget } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

new HttpRoute(chart, 'shop', {
  parents: [
    Gateway.fromGatewayAttributes(chart, 'public', { name: 'public', namespace: 'infra' }).listener('https'),
    Gateway.fromGatewayAttributes(chart, 'internal', { name: 'internal', namespace: 'infra' }),
  ],
  rules: [{ action: RouteAction.forward(RouteTarget.service('shop', { port: 8080 })) }],
});

app.synth();
