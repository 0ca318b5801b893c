import { Gateway, RouteTarget, SplitRoute } from 'kgateway-constructs/pulumi';

const edge = Gateway.fromGatewayAttributes({ name: 'edge', namespace: 'infra' });

const [, second] = SplitRoute.shift(
  RouteTarget.service('shop', { port: 8080 }),
  RouteTarget.service('shop-next', { port: 8080 }),
  [1, 10, 50, 100],
);
new SplitRoute('rollout', { parents: [edge], targets: second.targets });
