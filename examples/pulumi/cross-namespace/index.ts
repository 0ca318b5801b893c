import { Gateway, HttpRoute, PathMatch, ReferenceGrant, RouteAction, RouteTarget, TlsBackend } from 'kgateway-constructs/pulumi';

// The team that owns the ledger. The ReferenceGrant for the shop appears here, naming this Backend alone.
const ledger = new TlsBackend('ledger', { host: 'ledger.example.com', metadata: { namespace: 'payments' } });

// A Service of the cluster is not an object of this program, so its grant is written by hand.
new ReferenceGrant('shop-may-use-rates', {
  metadata: { namespace: 'payments' },
  from: [{ kind: 'HTTPRoute', namespace: 'shop' }],
  to: [{ kind: 'Service', name: 'rates' }],
});

// The team that uses it.
new HttpRoute('shop', {
  metadata: { namespace: 'shop' },
  parents: [Gateway.fromGatewayAttributes({ name: 'edge', namespace: 'kgateway-system' }).listener('https')],
  hostnames: ['shop.example.com'],
  rules: [
    { matches: [{ path: PathMatch.prefix('/ledger') }], action: RouteAction.forward(ledger) },
    {
      matches: [{ path: PathMatch.prefix('/rates') }],
      action: RouteAction.forward(RouteTarget.service('rates', { namespace: 'payments', port: 8080 })),
    },
  ],
});
