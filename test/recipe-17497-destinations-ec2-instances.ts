import { Ec2Backend, Gateway, HttpRoute, RouteAction } from 'kgateway-constructs/pulumi';

const edge = Gateway.fromGatewayAttributes({ name: 'edge', namespace: 'infra' });

const legacy = new Ec2Backend('legacy', {
  tags: [{ key: 'app', value: 'legacy' }, { key: 'stage', value: 'production' }],
  port: 8080,
  region: 'eu-central-1',
  metadata: { annotations: { 'kgateway-constructs/accept': 'ec2-discovery-off: it is switched on in our controller' } },
});
new HttpRoute('legacy-route', { parents: [edge], rules: [{ action: RouteAction.forward(legacy) }] });
