import { Gateway, HttpRoute, RouteAction, RouteFilter, RouteTarget } from 'kgateway-constructs/pulumi';

const edge = Gateway.fromGatewayAttributes({ name: 'edge', namespace: 'infra' });

new HttpRoute('shop', {
  parents: [edge],
  rules: [{
    filters: [RouteFilter.requestHeaderModifier({ set: { 'x-tenant': 'acme' }, add: { 'x-via': 'edge' }, remove: ['x-debug'] })],
    action: RouteAction.forward(RouteTarget.service('shop', { port: 8080 })),
  }],
});
