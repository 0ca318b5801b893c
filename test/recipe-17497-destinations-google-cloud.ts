import { Gateway, GcpBackend, HttpRoute, RouteAction } from 'kgateway-constructs/pulumi';

const edge = Gateway.fromGatewayAttributes({ name: 'edge', namespace: 'infra' });

const reports = new GcpBackend('reports', { host: 'reports-abc123.a.run.app' });
new HttpRoute('reports-route', { parents: [edge], rules: [{ action: RouteAction.forward(reports) }] });
