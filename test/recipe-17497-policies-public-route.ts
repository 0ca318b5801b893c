import { Gateway, HttpRoute, PathMatch, RouteAction, RouteTarget, TrafficPolicy } from 'kgateway-constructs/pulumi';

const edge = Gateway.fromGatewayAttributes({ name: 'edge', namespace: 'infra' });

const health = new HttpRoute('health', {
  parents: [edge],
  rules: [{ matches: [{ path: PathMatch.exact('/health') }], action: RouteAction.forward(RouteTarget.service('shop', { port: 8080 })) }],
});
new TrafficPolicy('public', { targets: [health], extAuth: { disable: true }, jwtAuth: { disable: true } });
