import { Gateway, RouteTarget, SplitRoute } from 'kgateway-constructs/pulumi';

const edge = Gateway.fromGatewayAttributes({ name: 'edge', namespace: 'infra' });

new SplitRoute('checkout', {
  parents: [edge],
  targets: [{ target: RouteTarget.service('checkout', { port: 8080 }) }],
  mirror: { target: RouteTarget.service('checkout-next', { port: 8080 }), percent: 20 },
});
