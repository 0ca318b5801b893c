/**
 * Several external hosts
 *
 * Requests are spread evenly. Because the names differ, a TrafficPolicy beside the route writes the name of the chosen one
 * into the Host header.
 *
 * Also called: load balancing, round robin, mirrors, external service
 * Fields: Backend.static.hosts, TrafficPolicy.autoHostRewrite
 * Envoy: STRICT_DNS, auto_host_rewrite
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
