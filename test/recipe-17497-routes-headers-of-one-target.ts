import { Gateway, HttpRoute, RouteAction, RouteFilter, RouteTarget } from 'kgateway-constructs/pulumi';

const edge = Gateway.fromGatewayAttributes({ name: 'edge', namespace: 'infra' });

new HttpRoute('shop', {
  parents: [edge],
  rules: [{
    action: RouteAction.split([
      { target: RouteTarget.service('old', { port: 8080 }), weight: 9 },
      {
        target: RouteTarget.service('new', { port: 8080 }),
        weight: 1,
        filters: [RouteFilter.responseHeaderModifier({ set: { 'x-version': 'new' } })],
      },
    ]),
  }],
});
