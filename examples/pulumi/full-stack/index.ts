import { Namespace } from '@pulumi/kubernetes/core/v1/namespace';
import {
  AllowedRoutes, AwsCredentials, Gateway, GatewayApiCrds, HeaderMatch, HttpRoute, KgatewayController, KgatewayCrds, KgatewayVersion,
  LambdaBackend, Listener, PathMatch, RedirectRoute, RouteAction, RouteTarget, SplitRoute, TlsBackend,
} from 'kgateway-constructs/pulumi';

new GatewayApiCrds('gateway-api');
new KgatewayCrds('kgateway-crds');
new KgatewayController('kgateway', { version: KgatewayVersion.V2_4, highAvailability: true });

const edge = new Namespace('edge', { metadata: { name: 'edge' } }).metadata.name;
const shop = new Namespace('shop', { metadata: { name: 'shop', labels: { 'shared-gateway': 'true' } } }).metadata.name;

const gateway = new Gateway('gateway', {
  metadata: { namespace: edge },
  waitForAccepted: true,
  listeners: {
    http: Listener.http(),
    https: Listener.https({
      hostname: '*.example.com',
      certificates: [{ secretName: 'example-com-tls' }],
      allowedRoutes: AllowedRoutes.namespacesWithLabels({ 'shared-gateway': 'true' }),
    }),
  },
});
new RedirectRoute('to-https', { metadata: { namespace: edge }, parents: [gateway.listener('http')], toHttps: true });

const metadata = { namespace: shop };
const ledger = new TlsBackend('ledger', { metadata, host: 'ledger.example.net' });
const invoices = new LambdaBackend('invoices', {
  metadata,
  functionName: 'invoices',
  accountId: '123456789012',
  region: 'eu-central-1',
  credentials: AwsCredentials.secret('lambda-caller'),
});
new HttpRoute('api', {
  metadata,
  parents: [gateway.listener('https')],
  hostnames: ['api.example.com'],
  rules: [
    { matches: [{ path: PathMatch.prefix('/ledger') }], action: RouteAction.forward(ledger) },
    { matches: [{ path: PathMatch.prefix('/invoices') }], action: RouteAction.forward(invoices) },
  ],
});

const canary = RouteTarget.service('shop-canary', { port: 8080 });
new SplitRoute('shop', {
  metadata,
  parents: [gateway.listener('https')],
  hostnames: ['shop.example.com'],
  targets: [{ target: RouteTarget.service('shop', { port: 8080 }), weight: 95 }, { target: canary, weight: 5 }],
  overrides: [{ headers: [HeaderMatch.exact('x-canary', 'always')], target: canary }],
});

/** Where the DNS records point to. */
export const address = gateway.address;
