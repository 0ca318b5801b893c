import { DESTINATIONS } from './destinations';
import type { Scenario, Scenarios } from './framework';
import { HTTP_ROUTES } from './http-routes';
import { OTHER_ROUTES } from './other-routes';
import { POLICIES } from './policies';
import {
  AllowedRoutes, AppProtocol, BackendTls, Destination, HeaderMatch, HttpMethod, KgatewayVersion, Listener, PathMatch, PathRewrite, PolicyTarget,
  QueryParamMatch, RedirectScheme, RouteAction, RouteFilter, RouteKind, RouteParent, RouteTarget, TlsVersion, XdsTls,
} from '../../src';

const parents = [RouteParent.gateway({ name: 'http', namespace: 'kgateway-system' })];
const service = (name: string) => RouteTarget.service(name, { port: 8080 });
const forward = (name: string) => RouteAction.forward(service(name));

/** The examples, and the odd corners of the main kinds. */
const MAIN: Scenarios = {
  // The examples
  'static-http': (make) => {
    const json = make.staticBackend('json', 'default', { hosts: [{ host: 'jsonplaceholder.typicode.com', port: 80 }] });
    const legacy = make.staticBackend('legacy', 'default', { hosts: [{ host: '203.0.113.10', port: 8080 }, { host: '203.0.113.11', port: 8080 }] });
    const mirrors = make.staticBackend('mirrors', 'default', { hosts: [{ host: 'eu.mirror.example.com', port: 80 }, { host: 'us.mirror.example.com', port: 80 }] });
    make.httpRoute('static', 'default', {
      parents: [make.importedGateway({ name: 'http', namespace: 'kgateway-system' })],
      hostnames: ['static.example'],
      rules: [
        { matches: [{ path: PathMatch.prefix('/legacy') }], action: RouteAction.forward(legacy) },
        { matches: [{ path: PathMatch.prefix('/mirror') }], action: RouteAction.forward(mirrors) },
        { action: RouteAction.forward(json) },
      ],
    });
  },
  'static-https': (make) => {
    const api = make.tlsBackend('api', 'payments', { host: 'api.example.com' });
    const bank = make.tlsBackend('bank', 'payments', {
      host: 'gateway.bank.example', port: 8443, tls: BackendTls.mutual('bank-client-certificate', { minVersion: TlsVersion.V1_3 }),
    });
    make.httpRoute('payments', 'payments', {
      parents,
      rules: [{ matches: [{ path: PathMatch.prefix('/bank') }], action: RouteAction.forward(bank) }, { action: RouteAction.forward(api) }],
    });
  },
  'cross-namespace': (make) => {
    const ledger = make.tlsBackend('ledger', 'payments', { host: 'ledger.example.com' });
    make.referenceGrant('shop-may-use-rates', 'payments', { from: [{ kind: 'HTTPRoute', namespace: 'shop' }], to: [{ kind: 'Service', name: 'rates' }] });
    make.httpRoute('shop', 'shop', {
      parents: [make.importedGateway({ name: 'edge', namespace: 'kgateway-system' }).listener('https')],
      hostnames: ['shop.example.com'],
      rules: [
        { matches: [{ path: PathMatch.prefix('/ledger') }], action: RouteAction.forward(ledger) },
        { action: RouteAction.forward(RouteTarget.service('rates', { namespace: 'payments', port: 8080 })) },
      ],
    });
  },
  'traffic-split': (make) => {
    make.splitRoute('catalogue', 'shop', {
      parents,
      hostnames: ['catalogue.example.com'],
      targets: [{ target: service('v1'), weight: 10 }, { target: service('v2'), weight: 10 }, { target: service('v3'), weight: 80 }],
    });
    make.splitRoute('checkout', 'shop', {
      parents,
      hostnames: ['shop.example.com'],
      targets: [{ target: service('stable'), weight: 90 }, { target: service('canary'), weight: 10 }],
      overrides: [{ headers: [HeaderMatch.exact('x-canary', 'always')], target: service('canary') }],
    });
  },
  'https-redirect': (make) => {
    const edge = make.gateway('edge', 'kgateway-system', {
      listeners: {
        http: Listener.http(),
        https: Listener.https({ certificates: [{ secretName: 'shop-tls' }], allowedRoutes: AllowedRoutes.namespacesWithLabels({ 'edge-access': 'true' }) }),
      },
    });
    make.redirectRoute('to-https', 'kgateway-system', { parents: [edge.listener('http')], toHttps: true });
    make.httpRoute('shop', 'shop', { parents: [edge.listener('https')], hostnames: ['shop.example.com'], rules: [{ action: forward('shop') }] });
  },
  'existing-stack': (make) => {
    const search = make.importedBackend({ name: 'search', namespace: 'shared', hosts: ['search.example.com'] });
    make.httpRoute('route', 'httpbin', {
      parents: [make.importedGateway({ name: 'http', namespace: 'kgateway-system' })],
      hostnames: ['httpbin.example.com'],
      rules: [
        { matches: [{ path: PathMatch.prefix('/search') }], action: RouteAction.forward(search) },
        { filters: [RouteFilter.requestHeaderModifier({ set: { 'x-team': 'demo' } })], action: forward('httpbin') },
      ],
    });
  },
  // Backends
  'backend-app-protocol': (make) => make.staticBackend('grpc', 'a', { hosts: [{ host: 'grpc.example', port: 50051 }], appProtocol: AppProtocol.GRPC }),
  'backend-ip-v6': (make) => make.staticBackend('six', 'a', { hosts: [{ host: '2001:db8::1', port: 80 }] }),
  'backend-without-namespace': (make) => make.tlsBackend('api', undefined, { host: 'api.example' }),
  'backend-raw': (make) => make.backend('proxy', 'a', { destination: Destination.raw({ type: 'DynamicForwardProxy', dynamicForwardProxy: { enableTls: true } }) }),
  'tls-own-ca': (make) => make.tlsBackend('api', 'a', { host: 'api.example', tls: BackendTls.caCertificates('ca', { subjectAltNames: ['x.example'] }) }),
  'tls-insecure': (make) => make.tlsBackend('api', 'a', { host: 'api.example', tls: BackendTls.insecure() }),
  'tls-parameters': (make) => make.tlsBackend('api', 'a', {
    host: 'api.example', tls: BackendTls.systemCas({ hostname: 'sni.example', maxVersion: TlsVersion.V1_2, cipherSuites: ['ECDHE-RSA-AES128-GCM-SHA256'], alpnProtocols: ['h2'] }),
  }),
  'tls-of-addresses': (make) => make.staticBackend('db', 'a', {
    hosts: [{ host: '10.0.0.1', port: 443 }, { host: '10.0.0.2', port: 443 }], tls: BackendTls.systemCas({ hostname: 'db.example' }),
  }),
  'tls-policy-alone': (make) => make.backendTlsPolicy('tls', 'a', {
    targets: [PolicyTarget.service('ledger', { portName: 'https' }), make.importedBackend({ name: 'old', namespace: 'a' })],
    tls: BackendTls.caCertificates('ca', { hostname: 'ledger.example' }),
  }),
  // Grants
  'grants-for-several-namespaces': (make) => {
    const backend = make.staticBackend('ledger', 'payments', { hosts: [{ host: 'a.example', port: 80 }] });
    for (const [name, namespace] of [['one', 'shop'], ['two', 'shop'], ['three', 'web'], ['four', 'payments']]) {
      make.httpRoute(name, namespace, { parents, rules: [{ action: RouteAction.forward(backend) }, { action: RouteAction.forward(backend) }] });
    }
  },
  'grants-refused': (make) => {
    const backend = make.staticBackend('ledger', 'payments', { hosts: [{ host: 'a.example', port: 80 }], autoGrant: false });
    make.httpRoute('route', 'shop', { parents, rules: [{ action: RouteAction.forward(backend) }] });
  },
  'grant-for-gateways': (make) => make.referenceGrant('certificates', 'certificates', {
    from: [{ kind: 'Gateway', namespace: 'infra' }, { kind: 'ListenerSet', namespace: 'shop' }], to: [{ kind: 'Secret', name: 'shop-tls' }, { group: 'example.com', kind: 'Vault' }],
  }),
  // Routes
  'route-matches': (make) => make.httpRoute('route', 'a', {
    parents,
    rules: [{
      name: 'everything',
      matches: [
        { path: PathMatch.exact('/a'), method: HttpMethod.DELETE },
        { path: PathMatch.regularExpression('/[a-z]+'), headers: [HeaderMatch.exact('x-a', '1'), HeaderMatch.regularExpression('x-b', '.+')] },
        { queryParams: [QueryParamMatch.exact('a', '1'), QueryParamMatch.regularExpression('b', '[0-9]+')] },
      ],
      action: forward('a'),
    }],
  }),
  'route-filters': (make) => make.httpRoute('route', 'a', {
    parents,
    rules: [{
      matches: [{ path: PathMatch.prefix('/old') }],
      filters: [
        RouteFilter.urlRewrite({ hostname: 'b.example', path: PathRewrite.prefix('/new') }),
        RouteFilter.requestHeaderModifier({ set: { a: '1' }, add: { b: '2' }, remove: ['c'] }),
        RouteFilter.responseHeaderModifier({ remove: ['server'] }),
      ],
      action: forward('a'),
    }],
  }),
  'route-redirects': (make) => make.httpRoute('route', 'a', {
    parents,
    rules: [
      { matches: [{ path: PathMatch.prefix('/a') }], action: RouteAction.redirect({ path: PathRewrite.prefix('/b'), statusCode: 308 }) },
      { action: RouteAction.redirect({ scheme: RedirectScheme.HTTPS, hostname: 'new.example', port: 8443, path: PathRewrite.fullPath('/') }) },
    ],
  }),
  'route-raw': (make) => make.httpRoute('route', 'a', {
    parents: [RouteParent.raw({ kind: 'ListenerSet', name: 'extra' })],
    rules: [{
      matches: [{ path: PathMatch.raw({ type: 'PathPrefix', value: '/raw' }) }],
      filters: [RouteFilter.raw({ type: 'RequestMirror', requestMirror: { backendRef: { name: 'shadow', port: 80 } } })],
      action: RouteAction.raw({ backendRefs: [{ name: 'a', port: 80 }], timeouts: { request: '5s' } }),
    }],
  }),
  'route-parent-in-its-namespace': (make) => make.httpRoute('route', 'infra', {
    parents: [RouteParent.gateway({ name: 'http', namespace: 'infra', sectionName: 'http' })], rules: [{ action: forward('a') }],
  }),
  'route-to-a-raw-target': (make) => make.httpRoute('route', 'a', { parents, rules: [{ action: RouteAction.forward(RouteTarget.raw({ name: 'a', port: 80 })) }] }),
  'host-header-preserved': (make) => {
    const api = make.tlsBackend('api', 'a', { host: 'api.example' });
    make.httpRoute('route', 'a', { parents, rules: [{ preserveHost: true, action: RouteAction.forward(api) }] });
  },
  'host-header-of-a-mix': (make) => {
    const api = make.tlsBackend('api', 'a', { host: 'api.example' });
    make.splitRoute('route', 'a', { parents, targets: [{ target: api, weight: 1 }, { target: service('inside'), weight: 99 }] });
  },
  'host-header-beside-a-path': (make) => {
    const api = make.tlsBackend('api', 'a', { host: 'api.example' });
    make.httpRoute('route', 'a', { parents, rules: [{ filters: [RouteFilter.urlRewrite({ path: PathRewrite.fullPath('/x') })], action: RouteAction.forward(api) }] });
  },
  'split-with-weight-zero': (make) => make.splitRoute('route', 'a', { parents, targets: [{ target: service('a'), weight: 0 }, { target: service('b'), weight: 1_000_000 }] }),
  'split-with-matches': (make) => make.splitRoute('route', 'a', {
    parents,
    matches: [{ path: PathMatch.prefix('/a') }, { method: HttpMethod.GET }],
    filters: [RouteFilter.responseHeaderModifier({ set: { 'x-split': 'yes' } })],
    targets: [{ target: service('a') }, { target: service('b') }],
    overrides: [{ queryParams: [QueryParamMatch.exact('version', 'b')], target: service('b') }],
  }),
  'redirect-elsewhere': (make) => make.redirectRoute('route', 'a', { parents, hostnames: ['old.example'], redirect: { hostname: 'new.example' } }),
  // Gateways
  'gateway-of-tls': (make) => make.gateway('edge', 'infra', {
    gatewayClassName: 'custom',
    listeners: {
      termination: Listener.tlsTermination({ hostname: 'a.example', certificates: [{ secretName: 'a' }, { secretName: 'b', namespace: 'certificates' }] }),
      passthrough: Listener.tlsPassthrough({ port: 8443, allowedRoutes: AllowedRoutes.allNamespaces({ kinds: [RouteKind.TLS_ROUTE] }) }),
    },
  }),
  'gateway-raw': (make) => make.gateway('edge', undefined, {
    listeners: { tcp: Listener.raw({ port: 5432, protocol: 'TCP', allowedRoutes: { namespaces: { from: 'All' } } }) },
  }),
  // The controller
  controller: (make) => make.kgatewayController('kgateway', {
    version: KgatewayVersion.V2_4,
    highAvailability: true,
    xdsTls: XdsTls.certificate({ issuerName: 'ca' }),
    networkPolicy: {},
    serviceMonitor: {},
    gatewayClasses: { internal: { parameters: { name: 'internal', namespace: 'kgateway-system' } } },
  }),
  'controller-of-the-chart': (make) => make.kgatewayController('kgateway', {
    version: KgatewayVersion.V2_4, chartCompatible: true, releaseName: 'edge', namespace: 'infra', commonLabels: { team: 'edge' },
  }),
};

/** Programs by name. What each has to write is in expected/. */
export const SCENARIOS: Readonly<Record<string, Scenario>> = Object.fromEntries(
  Object.entries({ ...MAIN, ...DESTINATIONS, ...HTTP_ROUTES, ...OTHER_ROUTES, ...POLICIES })
    .map(([name, scenario]) => [name, typeof scenario === 'function' ? { program: scenario } : scenario]));
