import { Gateway, HttpRoute, RouteAction, RouteFilter, RouteTarget } from 'kgateway-constructs/pulumi';

const edge = Gateway.fromGatewayAttributes({ name: 'edge', namespace: 'infra' });

new HttpRoute('shop', {
  parents: [edge],
  rules: [{
    filters: [RouteFilter.responseHeaderModifier({ set: { 'strict-transport-security': 'max-age=31536000' }, remove: ['x-powered-by'] })],
    action: RouteAction.forward(RouteTarget.service('shop', { port: 8080 })),
  }],
});
