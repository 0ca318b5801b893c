import { ListenerPolicy, RouteParent, RouteTarget } from 'kgateway-constructs/pulumi';

new ListenerPolicy('edge', {
  targets: [RouteParent.gateway({ name: 'edge' })],
  default: {
    httpSettings: {
      tracing: {
        randomSampling: 10,
        provider: { openTelemetry: { serviceName: 'edge', grpcService: { backendRef: RouteTarget.service('collector', { port: 4317 }) } } },
      },
    },
  },
});
