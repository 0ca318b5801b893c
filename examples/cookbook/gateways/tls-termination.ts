/**
 * TLS termination for TCP
 *
 * Connections continue in plain text behind the listener.
 *
 * Also called: TCP over TLS, database, TLS offloading
 * Fields: Gateway.listeners.tls, TCPRoute.rules
 * Envoy: tcp_proxy, DownstreamTlsContext
 */
import { App, Chart } from 'cdk8s';
import { Gateway, Listener, RouteTarget, TcpRoute } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const gateway = new Gateway(chart, 'edge', {
  listeners: { secure: Listener.tlsTermination({ port: 5433, certificates: [{ secretName: 'database-tls' }] }) },
});
new TcpRoute(chart, 'database', {
  parents: [gateway.listener('secure')],
  targets: [{ target: RouteTarget.service('postgres', { port: 5432 }) }],
});

app.synth();
