/**
 * Write an access log to the output of the proxy
 *
 * As JSON or as text with Envoy's command operators.
 */
import { App, Chart } from 'cdk8s';
import { ListenerPolicy, RouteParent } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

new ListenerPolicy(chart, 'edge', {
  targets: [RouteParent.gateway({ name: 'edge' })],
  default: { httpSettings: { accessLog: [{ fileSink: { path: '/dev/stdout', jsonFormat: { path: '%REQ(:path)%', status: '%RESPONSE_CODE%' } } }] } },
});

app.synth();
