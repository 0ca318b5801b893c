/**
 * Change headers of responses
 *
 * For example to hide what the server is.
 */
import { App, Chart } from 'cdk8s';
import { Gateway, HttpRoute, RouteAction, RouteFilter, RouteTarget } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const edge = Gateway.fromGatewayAttributes(chart, 'edge', { name: 'edge', namespace: 'infra' });

new HttpRoute(chart, 'shop', {
  parents: [edge],
  rules: [{
    filters: [RouteFilter.responseHeaderModifier({ set: { 'strict-transport-security': 'max-age=31536000' }, remove: ['server'] })],
    action: RouteAction.forward(RouteTarget.service('shop', { port: 8080 })),
  }],
});

app.synth();
