import { DynamicForwardProxyBackend, Gateway, HttpRoute, RouteAction } from 'kgateway-constructs/pulumi';

const edge = Gateway.fromGatewayAttributes({ name: 'edge', namespace: 'infra' });

const partners = new DynamicForwardProxyBackend('partners', { enableTls: true });
new HttpRoute('egress', {
  parents: [edge],
  hostnames: ['*.partner.example'],
  rules: [{ action: RouteAction.forward(partners) }],
});
