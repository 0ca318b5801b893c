import { ListenerPolicy, RouteParent } from 'kgateway-constructs/pulumi';

new ListenerPolicy('edge', {
  targets: [RouteParent.gateway({ name: 'edge' })],
  default: { httpSettings: { accessLog: [{ fileSink: { path: '/dev/stdout', jsonFormat: { path: '%REQ(:path)%', status: '%RESPONSE_CODE%' } } }] } },
});
