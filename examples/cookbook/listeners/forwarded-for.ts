/**
 * Trust proxies in front of the Gateway
 *
 * The address of the client is that many entries from the right of X-Forwarded-For.
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
