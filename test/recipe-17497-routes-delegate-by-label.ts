import { Gateway, HttpRoute, PathMatch, RouteAction, RouteDelegate } from 'kgateway-constructs/pulumi';

const edge = Gateway.fromGatewayAttributes({ name: 'edge', namespace: 'infra' });

new HttpRoute('shop', {
  parents: [edge],
  hostnames: ['shop.example.com'],
  rules: [{
    matches: [{ path: PathMatch.prefix('/search') }],
    action: RouteAction.delegate([RouteDelegate.labelOfAllNamespaces('search')]),
  }],
});
