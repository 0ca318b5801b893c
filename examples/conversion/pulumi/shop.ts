import { ConfigFile } from '@pulumi/kubernetes/yaml/v2';
import {
  BackendConfigPolicy, GatewayExtension, GrpcMethodMatch, GrpcRoute, HeaderMatch, HttpMethod, HttpRoute,
  PathMatch, PathRewrite, PolicyTarget, RedirectRoute, RouteAction, RouteFilter, RouteTarget, SplitRoute,
  TcpRoute, TlsBackend, TrafficPolicy,
} from 'kgateway-constructs/pulumi';
import { internal, publicGateway, tools } from './gateways';
import { accounts } from './identity';

const inShop = { namespace: 'shop' };
const wwwHosts = ['www.bookshop.example'];
const storefrontService = RouteTarget.service('storefront', { port: 8080 });
const checkoutNext = RouteTarget.service('checkout-next', { port: 8080 });

// Search is bought. Its answers are slow when it reindexes.
const search = new TlsBackend('search', {
  metadata: inShop,
  host: 'bookshop.search.example',
  companionNames: { tls: 'search' },
});

const authorizer = new GatewayExtension('authorizer', {
  metadata: inShop,
  extAuth: { grpcService: { backendRef: RouteTarget.service('authorizer', { port: 9000, namespace: 'identity' }) } },
});

// Source: storefront/templates/route.yaml
// spec.rules: static files may be cached for long
const storefront = new HttpRoute('storefront', {
  metadata: {
    namespace: 'shop',
    labels: { 'app.kubernetes.io/name': 'storefront', 'app.kubernetes.io/managed-by': 'Helm' },
  },
  parents: [publicGateway.listener('https')],
  hostnames: wwwHosts,
  rules: [
    {
      name: 'assets',
      matches: [{ path: PathMatch.prefix('/assets') }],
      filters: [RouteFilter.responseHeaderModifier({ set: { 'Cache-Control': 'public, max-age=31536000' } })],
      action: RouteAction.forward(storefrontService),
    },
    { action: RouteAction.forward(storefrontService), timeouts: { request: '10s' } },
  ],
});

// spec.rules: testers always get the new one
const checkout = new SplitRoute('checkout', {
  metadata: inShop,
  parents: [publicGateway.listener('https')],
  hostnames: ['checkout.bookshop.example'],
  targets: [
    { target: RouteTarget.service('checkout', { port: 8080 }), weight: 95 },
    { target: checkoutNext, weight: 5 },
  ],
  overrides: [{ headers: [HeaderMatch.exact('x-canary', 'always')], target: checkoutNext }],
});

new HttpRoute('login', {
  metadata: inShop,
  parents: [publicGateway.listener('https')],
  hostnames: ['login.bookshop.example'],
  rules: [{ action: RouteAction.forward(accounts) }],
});

const searchHttpRoute = new HttpRoute('search', {
  metadata: inShop,
  parents: [publicGateway.listener('https')],
  hostnames: wwwHosts,
  rules: [{
    matches: [{ path: PathMatch.prefix('/search'), method: HttpMethod.GET }],
    filters: [
      RouteFilter.urlRewrite({ path: PathRewrite.prefix('/v2/query') }),
      RouteFilter.requestHeaderModifier({ set: { 'X-Tenant': 'bookshop' }, remove: ['Cookie'] }),
    ],
    action: RouteAction.forward(search),
  }],
});

new RedirectRoute('old-shop', {
  metadata: inShop,
  parents: [publicGateway.listener('https')],
  hostnames: ['shop.bookshop.example'],
  redirect: { hostname: 'www.bookshop.example', statusCode: 301 },
});

new HttpRoute('shop-tools', {
  metadata: { name: 'tools', namespace: 'shop' },
  parents: [tools],
  rules: [{
    matches: [{ path: PathMatch.prefix('/shop/stock') }],
    action: RouteAction.forward(RouteTarget.service('stock', { port: 8000 })),
  }],
});

new GrpcRoute('catalog', {
  metadata: inShop,
  parents: [internal.listener('http')],
  hostnames: ['catalog.internal.example'],
  rules: [
    {
      matches: [{ method: GrpcMethodMatch.exact({ service: 'catalog.v1.Catalog', method: 'Search' }) }],
      action: RouteAction.forward(RouteTarget.service('catalog-search', { port: 9090 })),
    },
    { action: RouteAction.forward(RouteTarget.service('catalog', { port: 9090 })) },
  ],
});

new TcpRoute('reports', {
  metadata: inShop,
  parents: [internal.listener('postgres')],
  targets: [{ target: RouteTarget.service('reports-db', { port: 5432 }) }],
});

new TrafficPolicy('search-retries', {
  metadata: inShop,
  targets: [searchHttpRoute],
  retry: { attempts: 3, perTryTimeout: '2s', retryOn: ['gateway-error', 'reset'] },
  timeouts: { request: '8s' },
});

new TrafficPolicy('checkout-login', { metadata: inShop, targets: [checkout], extAuth: { extensionRef: authorizer } });

new TrafficPolicy('storefront-cors', {
  metadata: inShop,
  targets: [storefront],
  cors: { allowOrigins: ['https://blog.bookshop.example'], allowMethods: ['GET', 'OPTIONS'], maxAge: 600 },
});

new BackendConfigPolicy('checkout-connections', {
  metadata: inShop,
  targets: [PolicyTarget.service('checkout'), PolicyTarget.service('checkout-next')],
  connectTimeout: '2s',
  circuitBreakers: { maxConnections: 500, maxPendingRequests: 100 },
});

new ConfigFile('shop-manifests', { file: 'manifests/shop.yaml' });
