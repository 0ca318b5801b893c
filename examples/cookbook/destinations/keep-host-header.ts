/**
 * Preserve the Host header
 *
 * For servers that decide by the name that the client asked for.
 *
 * Also called: preserve host, Host header, virtual host, X-Forwarded-Host
 * Envoy: host_rewrite_literal
 * ingress-nginx: upstream-vhost
 */
import { App, Chart } from 'cdk8s';
import { Gateway, HttpRoute, RouteAction, StaticBackend } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const edge = Gateway.fromGatewayAttributes(chart, 'edge', { name: 'edge', namespace: 'infra' });

const tenants = new StaticBackend(chart, 'tenants', { hosts: [{ host: 'tenants.example.com', port: 80 }] });
new HttpRoute(chart, 'tenants-route', {
  metadata: { annotations: { 'kgateway-constructs/accept': 'host-not-rewritten: the servers decide by the name that the client asked for' } },
  parents: [edge],
  rules: [{ action: RouteAction.forward(tenants), preserveHost: true }],
});

app.synth();
