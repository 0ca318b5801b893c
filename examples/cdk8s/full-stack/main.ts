import { ApiObject, App, Chart } from 'cdk8s';
import {
  AllowedRoutes, AwsCredentials, Gateway, GatewayApiCrds, HeaderMatch, HttpRoute, KgatewayController, KgatewayCrds, KgatewayVersion,
  LambdaBackend, Listener, PathMatch, RedirectRoute, RouteAction, RouteTarget, SplitRoute, TlsBackend,
} from 'kgateway-constructs';

const app = new App();

// Charts become files in the order in which they are applied: namespaces, CRDs, controller, Gateway, routes.
const crds = new Chart(app, 'crds');
new GatewayApiCrds(crds, 'gateway-api');
new KgatewayCrds(crds, 'kgateway');

const namespaces = new Chart(app, 'namespaces');
new ApiObject(namespaces, 'edge', { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'edge' } });
new ApiObject(namespaces, 'shop', { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop', labels: { 'shared-gateway': 'true' } } });

const infrastructure = new Chart(app, 'infrastructure', { namespace: 'kgateway-system' });
new KgatewayController(infrastructure, 'kgateway', { version: KgatewayVersion.V2_4, highAvailability: true });

const edge = new Chart(app, 'edge', { namespace: 'edge' });
const gateway = new Gateway(edge, 'gateway');
const http = gateway.addListener('http', Listener.http());
const https = gateway.addListener('https', Listener.https({
  hostname: '*.example.com',
  certificates: [{ secretName: 'example-com-tls' }],
  allowedRoutes: AllowedRoutes.namespacesWithLabels({ 'shared-gateway': 'true' }),
}));
new RedirectRoute(edge, 'to-https', { parents: [http], toHttps: true });

const shop = new Chart(app, 'shop', { namespace: 'shop' });
const ledger = new TlsBackend(shop, 'ledger', { host: 'ledger.example.net' });
const invoices = new LambdaBackend(shop, 'invoices', {
  functionName: 'invoices',
  accountId: '123456789012',
  region: 'eu-central-1',
  credentials: AwsCredentials.secret('lambda-caller'),
});
new HttpRoute(shop, 'api', {
  parents: [https],
  hostnames: ['api.example.com'],
  rules: [
    { matches: [{ path: PathMatch.prefix('/ledger') }], action: RouteAction.forward(ledger) },
    { matches: [{ path: PathMatch.prefix('/invoices') }], action: RouteAction.forward(invoices) },
  ],
});

const canary = RouteTarget.service('shop-canary', { port: 8080 });
new SplitRoute(shop, 'shop', {
  parents: [https],
  hostnames: ['shop.example.com'],
  targets: [{ target: RouteTarget.service('shop', { port: 8080 }), weight: 95 }, { target: canary, weight: 5 }],
  overrides: [{ headers: [HeaderMatch.exact('x-canary', 'always')], target: canary }],
});

app.synth();
