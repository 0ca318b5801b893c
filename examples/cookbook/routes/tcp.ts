/**
 * TCP routing
 *
 * All connections of the listener go to the targets of the one route.
 *
 * Also called: TCPRoute, database, layer 4
 * Fields: TCPRoute.rules.backendRefs
 * Envoy: tcp_proxy
 */
import { App, Chart } from 'cdk8s';
import { Gateway, Listener, RouteTarget, TcpRoute } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const gateway = new Gateway(chart, 'edge', { listeners: { postgres: Listener.tcp({ port: 5432 }) } });
new TcpRoute(chart, 'database', {
  parents: [gateway.listener('postgres')],
  targets: [{ target: RouteTarget.service('postgres', { port: 5432 }) }],
});

app.synth();
