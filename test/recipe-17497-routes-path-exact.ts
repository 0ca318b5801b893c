import { Gateway, HttpRoute, PathMatch, RouteAction, RouteTarget } from 'kgateway-constructs/pulumi';

const edge = Gateway.fromGatewayAttributes({ name: 'edge', namespace: 'infra' });

new HttpRoute('shop', {
  parents: [edge],
  rules: [{ matches: [{ path: PathMatch.exact('/login') }], action: RouteAction.forward(RouteTarget.service('shop', { port: 8080 })) }],
});
