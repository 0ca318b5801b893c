import { Gateway, HttpMethod, HttpRoute, RouteAction, RouteTarget } from 'kgateway-constructs/pulumi';

const edge = Gateway.fromGatewayAttributes({ name: 'edge', namespace: 'infra' });

new HttpRoute('shop', {
  parents: [edge],
  rules: [
    { matches: [{ method: HttpMethod.GET }], action: RouteAction.forward(RouteTarget.service('reader', { port: 8080 })) },
    { action: RouteAction.forward(RouteTarget.service('writer', { port: 8080 })) },
  ],
});
