import { GatewayExtension, kube, RouteParent, RouteTarget, TrafficPolicy } from 'kgateway-constructs/pulumi';

const processor = new GatewayExtension('processor', {
  extProc: { grpcService: { backendRef: RouteTarget.service('processor', { port: 9002 }) } },
});
new TrafficPolicy('processing', {
  targets: [RouteParent.gateway({ name: 'edge' })],
  extProc: {
    extensionRef: processor,
    processingMode: { requestBodyMode: kube.TrafficPolicyExtProcProcessingModeRequestBodyMode.BUFFERED },
  },
});
