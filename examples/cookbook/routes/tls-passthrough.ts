/**
 * TLS passthrough
 *
 * Routes TLS connections by their server name (SNI). The Gateway does not see what is inside.
 *
 * Also called: SNI routing, TLSRoute, passthrough, end-to-end encryption
 * Fields: Gateway.listeners.tls, TLSRoute.hostnames
 * Envoy: tls_inspector, server_names
 * ingress-nginx: ssl-passthrough
 */
import { App, Chart } from 'cdk8s';
import { Gateway, Listener, RouteTarget, TlsRoute } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const gateway = new Gateway(chart, 'edge', { listeners: { tls: Listener.tlsPassthrough({ hostname: '*.example.com' }) } });
new TlsRoute(chart, 'vault', {
  parents: [gateway.listener('tls')],
  hostnames: ['vault.example.com'],
  targets: [{ target: RouteTarget.service('vault', { port: 8200 }) }],
});

app.synth();
