import { Gateway, HttpRoute, RouteAction, RouteTarget } from 'kgateway-constructs/pulumi';

const edge = Gateway.fromGatewayAttributes({ name: 'edge', namespace: 'infra' });

new HttpRoute('shop', {
  parents: [edge],
  rules: [{ timeouts: { request: '10s', backendRequest: '3s' }, action: RouteAction.forward(RouteTarget.service('shop', { port: 8080 })) }],
});
