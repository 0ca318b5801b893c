import { Gateway, HttpRoute, RouteAction, RouteTarget } from 'kgateway-constructs/pulumi';

const edge = Gateway.fromGatewayAttributes({ name: 'edge', namespace: 'infra' });

new HttpRoute('shop', {
  parents: [edge],
  hostnames: ['shop.example.com'],
  rules: [{ action: RouteAction.forward(RouteTarget.service('shop', { port: 8080 })) }],
});
