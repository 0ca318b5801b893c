/**
 * Forward requests to the hosts that they name
 *
 * The hostnames of the route say which hosts these are. A route without would be an open proxy, and is refused.
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
