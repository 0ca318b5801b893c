import { Gateway, HttpRoute, RouteAction, StaticBackend } from 'kgateway-constructs/pulumi';

const edge = Gateway.fromGatewayAttributes({ name: 'edge', namespace: 'infra' });

const legacy = new StaticBackend('legacy', {
  hosts: [{ host: '192.0.2.10', port: 8080 }, { host: '192.0.2.11', port: 8080 }],
});
new HttpRoute('legacy-route', { parents: [edge], rules: [{ action: RouteAction.forward(legacy) }] });
