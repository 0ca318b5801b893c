/**
 * Client IP address behind proxies: X-Forwarded-For
 *
 * Trusts proxies in front of the Gateway: the client address is that many entries from the right of X-Forwarded-For.
 *
 * Also called: X-Forwarded-For, XFF, trusted hops, real IP, client IP
 * Fields: ListenerPolicy.default.httpSettings.xffNumTrustedHops, ListenerPolicy.default.httpSettings.useRemoteAddress
 * Envoy: xff_num_trusted_hops, use_remote_address
 */
import { App, Chart } from 'cdk8s';
import { ListenerPolicy, RouteParent } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

new ListenerPolicy(chart, 'edge', {
  targets: [RouteParent.gateway({ name: 'edge' })],
  default: { httpSettings: { useRemoteAddress: true, xffNumTrustedHops: 1 } },
});

app.synth();
