import { Gateway, HttpRoute, RouteAction, RouteFilter, RouteTarget } from 'kgateway-constructs/pulumi';

const edge = Gateway.fromGatewayAttributes({ name: 'edge', namespace: 'infra' });

new HttpRoute('shop', {
  parents: [edge],
  rules: [{
    filters: [RouteFilter.requestMirror(RouteTarget.service('shop-next', { port: 8080 }), { percent: 10 })],
    action: RouteAction.forward(RouteTarget.service('shop', { port: 8080 })),
  }],
});
