/**
 * Read the address of the client from a load balancer
 *
 * By the PROXY protocol, which every connection then has to speak.
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
