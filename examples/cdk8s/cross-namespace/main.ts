import { App, Chart } from 'cdk8s';
import { Gateway, HttpRoute, PathMatch, ReferenceGrant, RouteAction, RouteTarget, TlsBackend } from 'kgateway-constructs';

const app = new App();

// The team that owns the ledger. The ReferenceGrant for the shop appears here, naming this Backend alone.
const payments = new Chart(app, 'payments', { namespace: 'payments' });
const ledger = new TlsBackend(payments, 'ledger', { host: 'ledger.example.com' });

// A Service of the cluster is not an object of this program, so its grant is written by hand.
new ReferenceGrant(payments, 'shop-may-use-rates', {
  from: [{ kind: 'HTTPRoute', namespace: 'shop' }],
  to: [{ kind: 'Service', name: 'rates' }],
});

// The team that uses it.
const shop = new Chart(app, 'shop', { namespace: 'shop' });
const https = Gateway.fromGatewayAttributes(shop, 'edge', { name: 'edge', namespace: 'kgateway-system' }).listener('https');
new HttpRoute(shop, 'shop', {
  parents: [https],
  hostnames: ['shop.example.com'],
  rules: [
    { matches: [{ path: PathMatch.prefix('/ledger') }], action: RouteAction.forward(ledger) },
    {
      matches: [{ path: PathMatch.prefix('/rates') }],
      action: RouteAction.forward(RouteTarget.service('rates', { namespace: 'payments', port: 8080 })),
    },
  ],
});

app.synth();
