/**
 * Idle timeouts and header limits of clients
 *
 * For all downstream connections.
 *
 * Also called: idle timeout, stream idle timeout, maximum header size, 431
 * Fields: ListenerPolicy.default.httpSettings.idleTimeout, ListenerPolicy.default.httpSettings.maxRequestHeadersKb
 * Envoy: idle_timeout, stream_idle_timeout, max_request_headers_kb
 */
import { App, Chart } from 'cdk8s';
import { ListenerPolicy, RouteParent } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

new ListenerPolicy(chart, 'edge', {
  targets: [RouteParent.gateway({ name: 'edge' })],
  default: { httpSettings: { idleTimeout: '60s', streamIdleTimeout: '5m', maxRequestHeadersKb: 32 } },
});

app.synth();
