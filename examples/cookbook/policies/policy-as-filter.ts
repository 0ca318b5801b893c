/**
 * Policy shared by rules: ExtensionRef
 *
 * A policy without targets serves the rules that refer to it.
 *
 * Also called: ExtensionRef filter, reusable policy
 * Fields: HTTPRoute.rules.filters.extensionRef
 */
import { App, Chart } from 'cdk8s';
import { Gateway, HttpRoute, RouteAction, RouteFilter, RouteTarget, TrafficPolicy } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const edge = Gateway.fromGatewayAttributes(chart, 'edge', { name: 'edge', namespace: 'infra' });

const slow = new TrafficPolicy(chart, 'slow', { timeouts: { request: '5m' } });
new HttpRoute(chart, 'reports', {
  parents: [edge],
  rules: [{
    filters: [RouteFilter.extension(slow)],
    action: RouteAction.forward(RouteTarget.service('reports', { port: 8080 })),
  }],
});

app.synth();
