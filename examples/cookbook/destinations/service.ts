/**
 * Kubernetes Service
 *
 * The port is that of the Service, not of its pods.
 *
 * Also called: Service, cluster IP, backendRef
 * Fields: HTTPRoute.rules.backendRefs
 */
import { App, Chart } from 'cdk8s';
import { Gateway, HttpRoute, RouteAction, RouteTarget } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const edge = Gateway.fromGatewayAttributes(chart, 'edge', { name: 'edge', namespace: 'infra' });

new HttpRoute(chart, 'shop', {
  parents: [edge],
  hostnames: ['shop.example.com'],
  rules: [{ action: RouteAction.forward(RouteTarget.service('shop', { port: 8080 })) }],
});

app.synth();
