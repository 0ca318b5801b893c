/**
 * Access log to stdout
 *
 * As JSON or as text with the command operators of Envoy.
 *
 * Also called: access logging, JSON log, command operators, log format
 * Fields: ListenerPolicy.default.httpSettings.accessLog
 * Envoy: access_log, file
 * ingress-nginx: enable-access-log
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
