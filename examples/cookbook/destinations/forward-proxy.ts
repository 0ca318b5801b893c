/**
 * Dynamic forward proxy
 *
 * Forwards to the host that the request names. The hostnames of the route say which hosts these are; a route without would be an open proxy, and is refused.
 *
 * Also called: egress, forward proxy, dynamic DNS
 * Fields: Backend.dynamicForwardProxy
 * Envoy: dynamic_forward_proxy
 */
import { App, Chart } from 'cdk8s';
import { DynamicForwardProxyBackend, Gateway, HttpRoute, RouteAction } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const edge = Gateway.fromGatewayAttributes(chart, 'edge', { name: 'edge', namespace: 'infra' });

const partners = new DynamicForwardProxyBackend(chart, 'partners', { enableTls: true });
new HttpRoute(chart, 'egress', {
  parents: [edge],
  hostnames: ['*.partner.example'],
  rules: [{ action: RouteAction.forward(partners) }],
});

app.synth();
