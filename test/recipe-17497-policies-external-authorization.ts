import { GatewayExtension, RouteParent, RouteTarget, TrafficPolicy } from 'kgateway-constructs/pulumi';

const authorize = new GatewayExtension('authorize', {
  extAuth: { grpcService: { backendRef: RouteTarget.service('authorizer', { port: 9001 }) }, failOpen: false },
});
new TrafficPolicy('authorization', {
  targets: [RouteParent.gateway({ name: 'edge' })],
  extAuth: { extensionRef: authorize },
});
