import { Chart, Include } from 'cdk8s';
import {
  BackendConfigPolicy, GatewayExtension, GrpcMethodMatch, GrpcRoute, HeaderMatch, HttpMethod, HttpRoute, kube,
  PathMatch, PathRewrite, PolicyTarget, RedirectRoute, RouteAction, RouteFilter, RouteTarget, SplitRoute,
  TcpRoute, TlsBackend, TrafficPolicy,
} from 'kgateway-constructs';
import { app } from './app';
import { internal, publicGateway, tools } from './gateways';
import { accounts } from './identity';

const chart = new Chart(app, 'shop', { namespace: 'shop' });

const wwwHosts = ['www.bookshop.example'];
const storefrontService = RouteTarget.service('storefront', { port: 8080 });
const checkoutNext = RouteTarget.service('checkout-next', { port: 8080 });

// Search is bought. Its answers are slow when it reindexes.
const search = new TlsBackend(chart, 'search', {
  metadata: { name: 'search' },
  host: 'bookshop.search.example',
  companionNames: { tls: 'search' },
});

const authorizer = new GatewayExtension(chart, 'authorizer', {
  metadata: { name: 'authorizer' },
  extAuth: { grpcService: { backendRef: RouteTarget.service('authorizer', { port: 9000, namespace: 'identity' }) } },
});

// Source: storefront/templates/route.yaml
// spec.rules: static files may be cached for long
const storefront = new HttpRoute(chart, 'storefront', {
  metadata: {
    name: 'storefront',
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
const checkout = new SplitRoute(chart, 'checkout', {
  metadata: { name: 'checkout' },
  parents: [publicGateway.listener('https')],
  hostnames: ['checkout.bookshop.example'],
  targets: [
    { target: RouteTarget.service('checkout', { port: 8080 }), weight: 95 },
    { target: checkoutNext, weight: 5 },
  ],
  overrides: [{ headers: [HeaderMatch.exact('x-canary', 'always')], target: checkoutNext }],
});

new HttpRoute(chart, 'login', {
  metadata: { name: 'login' },
  parents: [publicGateway.listener('https')],
  hostnames: ['login.bookshop.example'],
  rules: [{ action: RouteAction.forward(accounts) }],
});

const searchHttpRoute = new HttpRoute(chart, 'search-http-route', {
  metadata: { name: 'search' },
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

new RedirectRoute(chart, 'old-shop', {
  metadata: { name: 'old-shop' },
  parents: [publicGateway.listener('https')],
  hostnames: ['shop.bookshop.example'],
  redirect: { hostname: 'www.bookshop.example', statusCode: 301 },
});

new HttpRoute(chart, 'tools', {
  metadata: { name: 'tools' },
  parents: [tools],
  rules: [{
    matches: [{ path: PathMatch.prefix('/shop/stock') }],
    action: RouteAction.forward(RouteTarget.service('stock', { port: 8000 })),
  }],
});

new GrpcRoute(chart, 'catalog', {
  metadata: { name: 'catalog' },
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

new TcpRoute(chart, 'reports', {
  metadata: { name: 'reports' },
  parents: [internal.listener('postgres')],
  targets: [{ target: RouteTarget.service('reports-db', { port: 5432 }) }],
});

new TrafficPolicy(chart, 'search-retries', {
  metadata: { name: 'search-retries' },
  targets: [searchHttpRoute],
  retry: {
    attempts: 3,
    perTryTimeout: '2s',
    retryOn: [kube.TrafficPolicyRetryRetryOn.GATEWAY_ERROR, kube.TrafficPolicyRetryRetryOn.RESET],
  },
  timeouts: { request: '8s' },
});

new TrafficPolicy(chart, 'checkout-login', {
  metadata: { name: 'checkout-login' },
  targets: [checkout],
  extAuth: { extensionRef: authorizer },
});

new TrafficPolicy(chart, 'storefront-cors', {
  metadata: { name: 'storefront-cors' },
  targets: [storefront],
  cors: {
    allowOrigins: ['https://blog.bookshop.example'],
    allowMethods: [kube.TrafficPolicyCorsAllowMethod.GET, kube.TrafficPolicyCorsAllowMethod.OPTIONS],
    maxAge: 600,
  },
});

new BackendConfigPolicy(chart, 'checkout-connections', {
  metadata: { name: 'checkout-connections' },
  targets: [PolicyTarget.service('checkout'), PolicyTarget.service('checkout-next')],
  connectTimeout: '2s',
  circuitBreakers: { maxConnections: 500, maxPendingRequests: 100 },
});

new Include(chart, 'manifests', { url: `${__dirname}/manifests/shop.yaml` });
