import { Gateway, HttpRoute, RouteAction, StaticBackend } from 'kgateway-constructs/pulumi';

const edge = Gateway.fromGatewayAttributes({ name: 'edge', namespace: 'infra' });

const tenants = new StaticBackend('tenants', { hosts: [{ host: 'tenants.example.com', port: 80 }] });
new HttpRoute('tenants-route', {
  metadata: { annotations: { 'kgateway-constructs/accept': 'host-not-rewritten: the servers decide by the name that the client asked for' } },
  parents: [edge],
  rules: [{ action: RouteAction.forward(tenants), preserveHost: true }],
});
