import { Gateway, HttpRoute, RouteAction, TlsBackend } from 'kgateway-constructs/pulumi';

const edge = Gateway.fromGatewayAttributes({ name: 'edge', namespace: 'infra' });

const api = new TlsBackend('api', { host: 'api.example.com' });
new HttpRoute('api-route', { parents: [edge], rules: [{ action: RouteAction.forward(api) }] });
