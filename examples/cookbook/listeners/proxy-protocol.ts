/**
 * PROXY protocol from a load balancer
 *
 * Reads the client address. Every connection then has to speak the PROXY protocol.
 *
 * Also called: client IP, source IP, NLB, downstream proxy protocol
 * Fields: ListenerPolicy.default.proxyProtocol
 * Envoy: proxy_protocol
 */
import { App, Chart } from 'cdk8s';
import { ListenerPolicy, RouteParent } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

new ListenerPolicy(chart, 'edge', {
  targets: [RouteParent.gateway({ name: 'edge' })],
  default: { proxyProtocol: {} },
});

app.synth();
