import { BackendTls, Gateway, HttpRoute, PathMatch, RouteAction, TlsBackend, TlsVersion } from 'kgateway-constructs/pulumi';

const metadata = { namespace: 'payments' };

// Written as a BackendTLSPolicy: system CAs, server name and verified name are the host.
const api = new TlsBackend('api', { host: 'api.example.com', metadata });

// A client certificate and a minimum version can only be said by a BackendConfigPolicy.
const bank = new TlsBackend('bank', {
  host: 'gateway.bank.example',
  port: 8443,
  tls: BackendTls.mutual('bank-client-certificate', { minVersion: TlsVersion.V1_3 }),
  metadata,
});

new HttpRoute('payments', {
  metadata,
  parents: [Gateway.fromGatewayAttributes({ name: 'http', namespace: 'kgateway-system' })],
  hostnames: ['payments.example'],
  rules: [
    { matches: [{ path: PathMatch.prefix('/bank') }], action: RouteAction.forward(bank) },
    { matches: [{ path: PathMatch.prefix('/api') }], action: RouteAction.forward(api) },
  ],
});
