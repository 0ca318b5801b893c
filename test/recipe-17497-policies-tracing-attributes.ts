import { Gateway, HttpRoute, RouteAction, RouteTarget, TrafficPolicy } from 'kgateway-constructs/pulumi';

const edge = Gateway.fromGatewayAttributes({ name: 'edge', namespace: 'infra' });

const route = new HttpRoute('items', { parents: [edge], rules: [{ action: RouteAction.forward(RouteTarget.service('items', { port: 8080 })) }] });
new TrafficPolicy('items-traces', {
  targets: [route],
  tracing: { randomSampling: 10, attributes: [{ name: 'tenant', requestHeader: { name: 'x-tenant', defaultValue: 'none' } }] },
});
