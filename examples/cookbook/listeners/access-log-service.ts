/**
 * Send access logs to a service
 *
 * The Backend gets the ReferenceGrant that it needs, if it is of the program.
 */
import { App, Chart } from 'cdk8s';
import { ListenerPolicy, RouteParent, RouteTarget } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

new ListenerPolicy(chart, 'edge', {
  targets: [RouteParent.gateway({ name: 'edge' })],
  default: { httpSettings: { accessLog: [{ grpcService: { backendRef: RouteTarget.service('collector', { port: 9009 }), logName: 'edge' } }] } },
});

app.synth();
