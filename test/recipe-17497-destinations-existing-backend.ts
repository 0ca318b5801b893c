import { Gateway, HttpRoute, RouteAction, RouteTarget } from 'kgateway-constructs/pulumi';

const edge = Gateway.fromGatewayAttributes({ name: 'edge', namespace: 'infra' });

const ledger = RouteTarget.backend('ledger', { namespace: 'payments', hosts: ['ledger.example.com'] });
new HttpRoute('ledger-route', { parents: [edge], metadata: { namespace: 'shop' }, rules: [{ action: RouteAction.forward(ledger) }] });
