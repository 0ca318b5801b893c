import { Gateway, HttpRoute, PathMatch, PathRewrite, RouteAction, RouteFilter, RouteTarget } from 'kgateway-constructs/pulumi';

const edge = Gateway.fromGatewayAttributes({ name: 'edge', namespace: 'infra' });

new HttpRoute('shop', {
  parents: [edge],
  rules: [{
    matches: [{ path: PathMatch.prefix('/shop') }],
    filters: [RouteFilter.urlRewrite({ path: PathRewrite.prefix('/') })],
    action: RouteAction.forward(RouteTarget.service('shop', { port: 8080 })),
  }],
});
