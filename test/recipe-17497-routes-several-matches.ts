import { Gateway, HeaderMatch, HttpRoute, PathMatch, RouteAction, RouteTarget } from 'kgateway-constructs/pulumi';

const edge = Gateway.fromGatewayAttributes({ name: 'edge', namespace: 'infra' });

new HttpRoute('shop', {
  parents: [edge],
  rules: [{
    matches: [
      { path: PathMatch.prefix('/admin'), headers: [HeaderMatch.exact('x-role', 'admin')] },
      { path: PathMatch.exact('/status') },
    ],
    action: RouteAction.forward(RouteTarget.service('shop', { port: 8080 })),
  }],
});
