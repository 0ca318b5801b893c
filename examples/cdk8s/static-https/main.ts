import { App, Chart } from 'cdk8s';
import { BackendTls, Gateway, HttpRoute, PathMatch, RouteAction, TlsBackend, TlsVersion } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'static-https', { namespace: 'payments' });

// Written as a BackendTLSPolicy: system CAs, server name and verified name are the host.
const api = new TlsBackend(chart, 'api', { host: 'api.example.com' });

// A client certificate and a minimum version can only be said by a BackendConfigPolicy.
const bank = new TlsBackend(chart, 'bank', {
  host: 'gateway.bank.example',
  port: 8443,
  tls: BackendTls.mutual('bank-client-certificate', { minVersion: TlsVersion.V1_3 }),
});

new HttpRoute(chart, 'payments', {
  parents: [Gateway.fromGatewayAttributes(chart, 'http', { name: 'http', namespace: 'kgateway-system' })],
  hostnames: ['payments.example'],
  rules: [
    { matches: [{ path: PathMatch.prefix('/bank') }], action: RouteAction.forward(bank) },
    { matches: [{ path: PathMatch.prefix('/api') }], action: RouteAction.forward(api) },
  ],
});

app.synth();
