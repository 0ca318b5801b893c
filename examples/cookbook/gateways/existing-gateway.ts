/**
 * Existing Gateway
 *
 * Deployed by Helm or by another team.
 *
 * Also called: shared gateway, parentRef, attach a route
 * Fields: HTTPRoute.parentRefs
 */
import { App, Chart } from 'cdk8s';
import { Gateway, HttpRoute, RouteAction, RouteTarget } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const gateway = Gateway.fromGatewayAttributes(chart, 'shared', { name: 'shared', namespace: 'infra' });
new HttpRoute(chart, 'shop', {
  parents: [gateway.listener('https')],
  rules: [{ action: RouteAction.forward(RouteTarget.service('shop', { port: 8080 })) }],
});

app.synth();
