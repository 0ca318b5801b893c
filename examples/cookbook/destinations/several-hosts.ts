/**
 * Spread requests over several hosts
 *
 * All hosts have the same weight. Because their names differ, a TrafficPolicy beside the route writes the name of the chosen one
 * into the Host header.
 */
import { App, Chart } from 'cdk8s';
import { Gateway, HttpRoute, RouteAction, StaticBackend } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const edge = Gateway.fromGatewayAttributes(chart, 'edge', { name: 'edge', namespace: 'infra' });

const mirrors = new StaticBackend(chart, 'mirrors', {
  hosts: [{ host: 'eu.mirror.example.com', port: 80 }, { host: 'us.mirror.example.com', port: 80 }],
});
new HttpRoute(chart, 'mirrors-route', { parents: [edge], rules: [{ action: RouteAction.forward(mirrors) }] });

app.synth();
