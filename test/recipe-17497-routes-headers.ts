import { Gateway, HeaderMatch, HttpRoute, RouteAction, RouteTarget } from 'kgateway-constructs/pulumi';

const edge = Gateway.fromGatewayAttributes({ name: 'edge', namespace: 'infra' });

new HttpRoute('shop', {
  parents: [edge],
  rules: [{
    matches: [{ headers: [HeaderMatch.exact('x-tenant', 'acme'), HeaderMatch.regularExpression('user-agent', '.*Mobile.*')] }],
    action: RouteAction.forward(RouteTarget.service('shop', { port: 8080 })),
  }],
});
