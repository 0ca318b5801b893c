import { Gateway, RedirectRoute } from 'kgateway-constructs/pulumi';

const edge = Gateway.fromGatewayAttributes({ name: 'edge', namespace: 'infra' });

new RedirectRoute('moved', {
  parents: [edge],
  hostnames: ['old.example.com'],
  redirect: { hostname: 'new.example.com', statusCode: 301 },
});
