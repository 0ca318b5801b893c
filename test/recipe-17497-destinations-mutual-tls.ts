import { BackendTls, Gateway, HttpRoute, RouteAction, TlsBackend, TlsVersion } from 'kgateway-constructs/pulumi';

const edge = Gateway.fromGatewayAttributes({ name: 'edge', namespace: 'infra' });

const bank = new TlsBackend('bank', {
  host: 'gateway.bank.example',
  port: 8443,
  tls: BackendTls.mutual('bank-client', { minVersion: TlsVersion.V1_3 }),
});
new HttpRoute('bank-route', { parents: [edge], rules: [{ action: RouteAction.forward(bank) }] });
