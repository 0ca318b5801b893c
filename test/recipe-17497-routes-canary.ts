import { Gateway, RouteTarget, SplitRoute } from 'kgateway-constructs/pulumi';

const edge = Gateway.fromGatewayAttributes({ name: 'edge', namespace: 'infra' });

new SplitRoute('checkout', {
  parents: [edge],
  hostnames: ['shop.example.com'],
  targets: [
    { target: RouteTarget.service('checkout', { port: 8080 }), weight: 95 },
    { target: RouteTarget.service('checkout-canary', { port: 8080 }), weight: 5 },
  ],
});
