import { Gateway, HttpRoute, QueryParamMatch, RouteAction, RouteTarget } from 'kgateway-constructs/pulumi';

const edge = Gateway.fromGatewayAttributes({ name: 'edge', namespace: 'infra' });

new HttpRoute('shop', {
  parents: [edge],
  rules: [{ matches: [{ queryParams: [QueryParamMatch.exact('version', '2')] }], action: RouteAction.forward(RouteTarget.service('shop', { port: 8080 })) }],
});
