import { Gateway, GrpcMethodMatch, GrpcRoute, RouteAction, RouteTarget } from 'kgateway-constructs/pulumi';

const edge = Gateway.fromGatewayAttributes({ name: 'edge', namespace: 'infra' });

new GrpcRoute('cart', {
  parents: [edge],
  hostnames: ['api.example.com'],
  rules: [{
    matches: [{ method: GrpcMethodMatch.exact({ service: 'shop.v1.Cart', method: 'AddItem' }) }],
    action: RouteAction.forward(RouteTarget.service('cart', { port: 9000 })),
  }],
});
