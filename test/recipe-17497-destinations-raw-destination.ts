import { Backend, Destination, Gateway, HttpRoute, RouteAction } from 'kgateway-constructs/pulumi';

const edge = Gateway.fromGatewayAttributes({ name: 'edge', namespace: 'infra' });

const api = new Backend('api', {
  destination: Destination.raw({ type: 'Static', static: { hosts: [{ host: '192.0.2.10', port: 80 }] } }),
});
new HttpRoute('api-route', { parents: [edge], rules: [{ action: RouteAction.forward(api) }] });
