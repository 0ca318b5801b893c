import { Gateway, HttpRoute, RouteAction, StaticBackend } from 'kgateway-constructs/pulumi';

const edge = Gateway.fromGatewayAttributes({ name: 'edge', namespace: 'infra' });

const mirrors = new StaticBackend('mirrors', {
  hosts: [{ host: 'eu.mirror.example.com', port: 80 }, { host: 'us.mirror.example.com', port: 80 }],
});
new HttpRoute('mirrors-route', { parents: [edge], rules: [{ action: RouteAction.forward(mirrors) }] });
