// Twelve constructs in TypeScript. The programs beside this one are the same in other languages, and write the same manifests to the letter.
import { App, Chart } from 'cdk8s';
import {
  AllowedRoutes, AwsCredentials, BackendTls, Gateway, GrpcMethodMatch, GrpcRoute, HeaderMatch, HttpRoute, KgatewayController,
  KgatewayVersion, LambdaBackend, Listener, PathMatch, RedirectRoute, ReferenceGrant, RouteAction, RouteFilter, RouteParent, RouteTarget,
  SplitRoute, StaticBackend, TlsBackend, TrafficPolicy,
} from 'kgateway-constructs';

const app = new App();
const infra = new Chart(app, 'infra', { namespace: 'infra' });
new KgatewayController(infra, 'kgateway', { version: KgatewayVersion.V2_4, highAvailability: true });
const edge = new Gateway(infra, 'edge');
const http = edge.addListener('http', Listener.http());
const https = edge.addListener('https', Listener.https({
  hostname: '*.example.com',
  certificates: [{ secretName: 'example-com' }],
  allowedRoutes: AllowedRoutes.namespacesWithLabels({ shop: 'true' }),
}));
new RedirectRoute(infra, 'to-https', { parents: [http], toHttps: true });
new TrafficPolicy(infra, 'limits', { targets: [edge], timeouts: { request: '5s' } });

const shop = new Chart(app, 'shop', { namespace: 'shop' });
const payments = new Chart(app, 'payments', { namespace: 'payments' });
const ledger = new TlsBackend(payments, 'ledger', { host: 'ledger.example.net' });
const bank = new StaticBackend(payments, 'bank', { hosts: [{ host: 'bank.example.net', port: 443 }], tls: BackendTls.mutual('client', { hostname: 'bank.example.net' }) });
const invoices = new LambdaBackend(shop, 'invoices', { functionName: 'invoices', accountId: '123456789012', region: 'eu-central-1', credentials: AwsCredentials.secret('lambda') });
new ReferenceGrant(payments, 'rates', { from: [{ kind: 'HTTPRoute', namespace: 'shop' }], to: [{ kind: 'Service', name: 'rates' }] });
new HttpRoute(shop, 'api', {
  parents: [https],
  hostnames: ['api.example.com'],
  rules: [
    { matches: [{ path: PathMatch.prefix('/ledger') }], action: RouteAction.forward(ledger) },
    { matches: [{ path: PathMatch.exact('/bank'), headers: [HeaderMatch.exact('x-bank', '1')] }], action: RouteAction.forward(bank) },
    { matches: [{ path: PathMatch.prefix('/invoices') }], filters: [RouteFilter.requestHeaderModifier({ set: { 'x-team': 'shop' } })], action: RouteAction.forward(invoices) },
  ],
});
const canary = RouteTarget.service('shop-canary', { port: 8080 });
new SplitRoute(shop, 'shop', {
  parents: [https],
  hostnames: ['shop.example.com'],
  targets: [{ target: RouteTarget.service('shop', { port: 8080 }), weight: 95 }, { target: canary, weight: 5 }],
  overrides: [{ headers: [HeaderMatch.exact('x-canary', 'always')], target: canary }],
});
new GrpcRoute(shop, 'cart', {
  parents: [RouteParent.gateway({ name: 'internal', namespace: 'infra' })],
  rules: [{ matches: [{ method: GrpcMethodMatch.exact({ service: 'shop.v1.Cart', method: 'Add' }) }], action: RouteAction.forward(RouteTarget.service('cart', { port: 9000 })) }],
});

app.synth();
