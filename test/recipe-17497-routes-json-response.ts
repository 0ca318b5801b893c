import { DirectResponse, Gateway, HttpRoute, PathMatch, RouteAction } from 'kgateway-constructs/pulumi';

const edge = Gateway.fromGatewayAttributes({ name: 'edge', namespace: 'infra' });

const gone = new DirectResponse('gone', { status: 410, json: { code: 'gone', path: '%REQ(:path)%' } });
new HttpRoute('shop', {
  parents: [edge],
  rules: [{ matches: [{ path: PathMatch.prefix('/v1') }], action: RouteAction.respond(gone) }],
});
