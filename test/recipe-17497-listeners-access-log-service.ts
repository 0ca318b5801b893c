import { ListenerPolicy, RouteParent, RouteTarget } from 'kgateway-constructs/pulumi';

new ListenerPolicy('edge', {
  targets: [RouteParent.gateway({ name: 'edge' })],
  default: { httpSettings: { accessLog: [{ grpcService: { backendRef: RouteTarget.service('collector', { port: 9009 }), logName: 'edge' } }] } },
});
