/**
 * Access log service (gRPC)
 *
 * Access logs are sent to a gRPC service. The Backend gets the ReferenceGrant that it needs, if the program makes it.
 *
 * Also called: ALS, access logging, log collector
 * Fields: ListenerPolicy.default.httpSettings.accessLog
 * Envoy: access_log, http_grpc
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
