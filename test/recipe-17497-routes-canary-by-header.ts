import { Gateway, HeaderMatch, RouteTarget, SplitRoute } from 'kgateway-constructs/pulumi';

const edge = Gateway.fromGatewayAttributes({ name: 'edge', namespace: 'infra' });

const canary = RouteTarget.service('checkout-canary', { port: 8080 });
new SplitRoute('checkout', {
  parents: [edge],
  targets: [{ target: RouteTarget.service('checkout', { port: 8080 }), weight: 95 }, { target: canary, weight: 5 }],
  overrides: [{ headers: [HeaderMatch.exact('x-canary', 'always')], target: canary }],
});
