import { Gateway, HttpRoute, PathMatch, RouteAction, RouteDelegate, RouteTarget } from 'kgateway-constructs/pulumi';

const edge = Gateway.fromGatewayAttributes({ name: 'edge', namespace: 'infra' });

const shop = new HttpRoute('shop', {
  metadata: { namespace: 'platform' },
  parents: [edge],
  hostnames: ['shop.example.com'],
  rules: [{
    matches: [{ path: PathMatch.prefix('/cart') }],
    action: RouteAction.delegate([RouteDelegate.everyRoute('cart')]),
  }],
});
new HttpRoute('cart', {
  metadata: { namespace: 'cart' },
  parents: [shop],
  rules: [{
    matches: [{ path: PathMatch.prefix('/cart/items') }],
    action: RouteAction.forward(RouteTarget.service('items', { port: 8080 })),
  }],
});
