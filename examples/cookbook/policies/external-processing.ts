/**
 * Let a service change requests
 *
 * The service sees headers and bodies as the processing mode says.
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
