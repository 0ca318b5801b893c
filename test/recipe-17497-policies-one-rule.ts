import { Gateway, HttpRoute, PathMatch, RouteAction, RouteTarget, TrafficPolicy } from 'kgateway-constructs/pulumi';

const edge = Gateway.fromGatewayAttributes({ name: 'edge', namespace: 'infra' });

const route = new HttpRoute('shop', {
  parents: [edge],
  rules: [{
    name: 'checkout',
    matches: [{ path: PathMatch.prefix('/checkout') }],
    action: RouteAction.forward(RouteTarget.service('checkout', { port: 8080 })),
  }],
});
new TrafficPolicy('checkout-limits', { targets: [route.rule('checkout')], timeouts: { request: '5s' } });
