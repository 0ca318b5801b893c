import { Gateway, HttpRoute, RouteAction, RouteTarget } from 'kgateway-constructs/pulumi';

new HttpRoute('shop', {
  parents: [
    Gateway.fromGatewayAttributes({ name: 'public', namespace: 'infra' }).listener('https'),
    Gateway.fromGatewayAttributes({ name: 'internal', namespace: 'infra' }),
  ],
  rules: [{ action: RouteAction.forward(RouteTarget.service('shop', { port: 8080 })) }],
});
