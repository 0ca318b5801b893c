import { BackendTls, Gateway, HttpRoute, RouteAction, TlsBackend } from 'kgateway-constructs/pulumi';

const edge = Gateway.fromGatewayAttributes({ name: 'edge', namespace: 'infra' });

const ledger = new TlsBackend('ledger', { host: 'ledger.internal.example', tls: BackendTls.caCertificates('company-ca') });
new HttpRoute('ledger-route', { parents: [edge], rules: [{ action: RouteAction.forward(ledger) }] });
