/**
 * External processing
 *
 * A gRPC service reads and changes requests: headers and bodies, as the processing mode says.
 *
 * Also called: extProc, ext_proc, request transformation, body processing
 * Fields: TrafficPolicy.extProc, GatewayExtension.extProc
 * Envoy: ext_proc
 */
import { App, Chart } from 'cdk8s';
import { GatewayExtension, kube, RouteParent, RouteTarget, TrafficPolicy } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const processor = new GatewayExtension(chart, 'processor', {
  extProc: { grpcService: { backendRef: RouteTarget.service('processor', { port: 9002 }) } },
});
new TrafficPolicy(chart, 'processing', {
  targets: [RouteParent.gateway({ name: 'edge' })],
  extProc: {
    extensionRef: processor,
    processingMode: { requestBodyMode: kube.TrafficPolicyExtProcProcessingModeRequestBodyMode.BUFFERED },
  },
});

app.synth();
