import { Gateway, HeaderMatch, RouteTarget, SplitRoute } from 'kgateway-constructs/pulumi';

const edge = Gateway.fromGatewayAttributes({ name: 'edge', namespace: 'infra' });

const beta = RouteTarget.service('shop-beta', { port: 8080 });
new SplitRoute('shop', {
  parents: [edge],
  targets: [{ target: RouteTarget.service('shop', { port: 8080 }) }],
  overrides: [{ headers: [HeaderMatch.cookie('beta', 'on')], target: beta }],
});
