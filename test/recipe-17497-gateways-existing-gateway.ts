import { Gateway, HttpRoute, RouteAction, RouteTarget } from 'kgateway-constructs/pulumi';

const gateway = Gateway.fromGatewayAttributes({ name: 'shared', namespace: 'infra' });
new HttpRoute('shop', {
  parents: [gateway.listener('https')],
  rules: [{ action: RouteAction.forward(RouteTarget.service('shop', { port: 8080 })) }],
});
