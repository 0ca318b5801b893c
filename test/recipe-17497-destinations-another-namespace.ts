import { Gateway, HttpRoute, RouteAction, TlsBackend } from 'kgateway-constructs/pulumi';

const edge = Gateway.fromGatewayAttributes({ name: 'edge', namespace: 'infra' });

const ledger = new TlsBackend('ledger', { host: 'ledger.example.com', metadata: { namespace: 'payments' } });
new HttpRoute('ledger-route', {
  parents: [edge],
  metadata: { namespace: 'shop' },
  rules: [{ action: RouteAction.forward(ledger) }],
});
