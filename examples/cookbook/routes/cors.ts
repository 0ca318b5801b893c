/**
 * CORS for a route
 *
 * In the standard channel since Gateway API 1.5. Preflight requests are answered by the gateway.
 *
 * Also called: CORS, cross-origin resource sharing, preflight, Access-Control-Allow-Origin
 * Fields: HTTPRoute.rules.filters.cors
 * Envoy: cors
 * ingress-nginx: enable-cors, cors-allow-origin
 */
import { App, Chart } from 'cdk8s';
import { Gateway, HttpRoute, RouteAction, RouteFilter, RouteTarget } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const edge = Gateway.fromGatewayAttributes(chart, 'edge', { name: 'edge', namespace: 'infra' });

new HttpRoute(chart, 'shop', {
  parents: [edge],
  rules: [{
    filters: [RouteFilter.cors({
      allowOrigins: ['https://www.example.com'],
      allowMethods: ['GET', 'POST'],
      allowHeaders: ['content-type'],
      maxAge: 600,
    })],
    action: RouteAction.forward(RouteTarget.service('shop', { port: 8080 })),
  }],
});

app.synth();
