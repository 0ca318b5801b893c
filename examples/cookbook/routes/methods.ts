/**
 * Method match
 *
 * Reads go elsewhere than writes.
 *
 * Also called: HTTP method, GET, POST, read replica
 * Fields: HTTPRoute.rules.matches.method
 * Envoy: headers, :method
 */
import { App, Chart } from 'cdk8s';
import { Gateway, HttpMethod, HttpRoute, RouteAction, RouteTarget } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const edge = Gateway.fromGatewayAttributes(chart, 'edge', { name: 'edge', namespace: 'infra' });

new HttpRoute(chart, 'shop', {
  parents: [edge],
  rules: [
    { matches: [{ method: HttpMethod.GET }], action: RouteAction.forward(RouteTarget.service('reader', { port: 8080 })) },
    { action: RouteAction.forward(RouteTarget.service('writer', { port: 8080 })) },
  ],
});

app.synth();
