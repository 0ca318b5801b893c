import { GatewayExtension, kube, RouteParent, RouteTarget, TrafficPolicy } from 'kgateway-constructs/pulumi';

const limiter = new GatewayExtension('limiter', {
  rateLimit: { domain: 'edge', grpcService: { backendRef: RouteTarget.service('ratelimit', { port: 8081 }) } },
});
new TrafficPolicy('limits', {
  targets: [RouteParent.gateway({ name: 'edge' })],
  rateLimit: {
    global: {
      extensionRef: limiter,
      descriptors: [{ entries: [{ type: kube.TrafficPolicyRateLimitGlobalDescriptorEntryType.REMOTE_ADDRESS }] }],
    },
  },
});
