import { Gateway, HttpRoute, RouteAction, RouteFilter, RouteTarget, TrafficPolicy } from 'kgateway-constructs/pulumi';

const edge = Gateway.fromGatewayAttributes({ name: 'edge', namespace: 'infra' });

const slow = new TrafficPolicy('slow', { timeouts: { request: '5m' } });
new HttpRoute('reports', {
  parents: [edge],
  rules: [{
    filters: [RouteFilter.extension(slow)],
    action: RouteAction.forward(RouteTarget.service('reports', { port: 8080 })),
  }],
});
