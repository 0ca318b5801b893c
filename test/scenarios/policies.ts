import type { Scenarios } from './framework';
import {
  AllowedListeners, AllowedRoutes, BackendTls, GatewayExtensionReference, kube, LabelOperator, Listener, PathMatch, PolicyTarget, RouteAction,
  RouteExtension, RouteFilter, RouteKind, RouteParent, RouteTarget, TargetSelector, TlsVersion,
} from '../../src';

const parents = [RouteParent.gateway({ name: 'http', namespace: 'kgateway-system' })];
const service = (name: string, namespace?: string) => RouteTarget.service(name, { port: 8080, namespace });
const rules = [{ name: 'checkout', matches: [{ path: PathMatch.prefix('/checkout') }], action: RouteAction.forward(service('shop')) }];

/** Policies, and what Gateways have for teams. */
export const POLICIES: Scenarios = {
  'policies-of-everything': (make) => {
    const gateway = make.gateway('edge', 'shop', { listeners: { http: Listener.http() } });
    const route = make.httpRoute('shop', 'shop', { parents: [gateway], rules });
    const backend = make.staticBackend('old', 'shop', { hosts: [{ host: 'old.example.com', port: 80 }] });
    make.object('TrafficPolicy', 'gateway', 'shop', { targets: [gateway], timeouts: { request: '30s' } });
    make.object('TrafficPolicy', 'listener', 'shop', { targets: [gateway.listener('http')], buffer: { maxRequestSize: '1Mi' } });
    make.object('TrafficPolicy', 'route', 'shop', { targets: [route], autoHostRewrite: true });
    make.object('TrafficPolicy', 'rule', 'shop', {
      targets: [route.rule('checkout')], retry: { attempts: 2, retryOn: [kube.TrafficPolicyRetryRetryOn.V5XX] }, statPrefix: 'checkout',
    });
    make.object('BackendConfigPolicy', 'backend', 'shop', { targets: [backend, PolicyTarget.service('shop')], connectTimeout: '2s' });
    make.object('ListenerPolicy', 'listeners', 'shop', {
      targets: [gateway], perPort: [{ port: 8080, listener: { tcpKeepalive: { keepAliveProbes: 3 } } }],
    });
  },
  'policies-by-labels': (make) => {
    make.object('TrafficPolicy', 'routes', 'shop', {
      selectors: [TargetSelector.httpRoutes({ team: 'shop' }, { sectionName: 'checkout' }), TargetSelector.gateways({ tier: 'edge' })], timeouts: { streamIdle: '5m' },
    });
    make.object('BackendConfigPolicy', 'backends', 'shop', {
      selectors: [TargetSelector.backends({ tier: 'slow' }), TargetSelector.services({ tier: 'slow' })],
      loadBalancer: { ringHash: { hashPolicies: [{ cookie: { name: 'cart', ttl: '1h' } }, { sourceIP: {} }] } },
    });
  },
  'traffic-policy-features': (make) => {
    make.object('TrafficPolicy', 'security', 'shop', {
      cors: { allowOrigins: ['https://shop.example.com'], allowMethods: [kube.TrafficPolicyCorsAllowMethod.GET] },
      csrf: { percentageEnabled: 100, additionalOrigins: [{ suffix: '.example.com' }] },
      rbac: { action: kube.TrafficPolicyRbacAction.ALLOW, policy: { matchExpressions: ['metadata.filter_metadata["envoy.filters.http.jwt_authn"]["payload"]["role"] == "admin"'] } },
      acl: {
        defaultAction: kube.TrafficPolicyAclDefaultAction.DENY,
        rules: [{ name: 'office', action: kube.TrafficPolicyAclDefaultAction.ALLOW, cidrs: ['192.0.2.0/24'] }],
        denyResponse: { statusCode: 403 },
      },
      basicAuth: { secretRef: { name: 'users', key: '.htpasswd' } },
      apiKeyAuth: { secretSelector: { matchLabels: { app: 'shop' } }, keySources: [{ header: 'x-api-key' }], forwardCredential: false },
    });
    make.object('TrafficPolicy', 'traffic', 'shop', {
      rateLimit: { local: { tokenBucket: { maxTokens: 10, tokensPerFill: 10, fillInterval: '1s' } } },
      faultInjection: { abort: { httpStatus: 503, percentage: 1 }, delay: { fixedDelay: '2s', percentage: 5 } },
      compression: {
        responseCompression: { libraries: [kube.TrafficPolicyCompressionRequestDecompressionLibrary.GZIP] }, requestDecompression: { disable: true },
      },
      headerModifiers: { request: { set: [{ name: 'x-tier', value: 'edge' }, { secretRef: { name: 'token' } }], remove: ['x-debug'] } },
      transformation: { response: { set: [{ name: 'x-a', value: '{{ header("a") }}' }], body: { parseAs: kube.TrafficPolicyTransformationRequestBodyParseAs.AS_JSON } } },
      urlRewrite: { pathRegex: { pattern: '/v[0-9]+', substitution: '/' } },
      tracing: { disable: true },
      internalRedirect: { maxRedirects: 2, redirectResponseCodes: [302] },
    });
  },
  'mirrored-host-of-kgateway-2.5': {
    release: { kgateway: '2.5' },
    program: (make) => make.object('TrafficPolicy', 'mirror', 'shop', { requestMirror: { disableShadowHostSuffixAppend: true } }),
  },
  'switched-off-where-inherited': (make) => make.object('TrafficPolicy', 'public', 'shop', {
    targets: [make.httpRoute('shop', 'shop', { parents, rules })],
    extAuth: { disable: true },
    jwtAuth: { disable: true },
    cors: { disable: true },
    buffer: { disable: true },
    faultInjection: { disable: false, delay: { fixedDelay: '1s' } },
  }),
  extensions: (make) => {
    const auth = make.object('StaticBackend', 'auth', 'security', { hosts: [{ host: '10.1.2.3', port: 9001 }] });
    const authorize = make.object('GatewayExtension', 'authorize', 'shop', {
      extAuth: { grpcService: { backendRef: auth }, failOpen: false, withRequestBody: { maxRequestBytes: 1024 } },
    });
    const limiter = make.object('GatewayExtension', 'limiter', 'shop', {
      rateLimit: { domain: 'shop', grpcService: { backendRef: service('ratelimit', 'security') }, timeout: '100ms' },
    });
    const tokens = make.object('GatewayExtension', 'tokens', 'shop', {
      jwt: { providers: [{ name: 'idp', issuer: 'https://idp.example.com', jwks: { remote: { url: 'https://idp.example.com/jwks', backendRef: auth } } }] },
    });
    const login = make.object('GatewayExtension', 'login', 'shop', {
      oauth2: {
        backendRef: auth, issuerURI: 'https://idp.example.com', credentials: { clientID: 'shop', clientSecretRef: { name: 'client' } }, scopes: ['openid'],
      },
    });
    const processor = make.object('GatewayExtension', 'processor', 'shop', { extProc: { grpcService: { backendRef: service('processor') } } });
    make.object('TrafficPolicy', 'all', 'shop', {
      extAuth: { extensionRef: authorize },
      rateLimit: {
        global: {
          extensionRef: limiter, descriptors: [{ entries: [{ type: kube.TrafficPolicyRateLimitGlobalDescriptorEntryType.REMOTE_ADDRESS }] }],
        },
      },
      jwtAuth: { extensionRef: tokens },
      oauth2: { extensionRef: login },
      extProc: { extensionRef: processor },
    });
    make.object('TrafficPolicy', 'shared', 'shop', { extAuth: { extensionRef: GatewayExtensionReference.named('shared', { namespace: 'platform' }) } });
  },
  'policy-of-a-rule-by-filter': (make) => {
    const policy = make.object('TrafficPolicy', 'limit', 'shop', { timeouts: { request: '1s' } });
    make.httpRoute('shop', 'shop', { parents, rules: [{ ...rules[0], filters: [RouteFilter.extension(policy), RouteFilter.extension(RouteExtension.trafficPolicy('b'))] }] });
  },
  'tls-of-a-spiffe-identity': (make) => make.backendTlsPolicy('bank', 'shop', {
    targets: [PolicyTarget.service('bank')],
    tls: BackendTls.systemCas({ hostname: 'bank.example', subjectAltNames: ['a.example'], subjectAltUris: ['spiffe://cluster.local/ns/bank/sa/api'] }),
  }),
  'config-policies-with-tls': (make) => {
    const targets = [PolicyTarget.service('bank')];
    make.object('BackendConfigPolicy', 'mutual', 'shop', { targets, tls: BackendTls.mutual('client', { hostname: 'bank.example', minVersion: TlsVersion.V1_3 }) });
    make.object('BackendConfigPolicy', 'system', 'shop', { targets, tls: BackendTls.systemCas({ hostname: 'bank.example', subjectAltNames: ['a.bank.example'] }) });
    make.object('BackendConfigPolicy', 'secret', 'shop', { targets, tls: BackendTls.caSecret('ca', { hostname: 'bank.example', ecdhCurves: ['X25519'] }) });
    make.object('BackendConfigPolicy', 'files', 'shop', { targets, tls: BackendTls.files({ rootCA: '/certs/ca.crt' }, { hostname: 'bank.example', allowRenegotiation: true }) });
    make.object('BackendConfigPolicy', 'insecure', 'shop', { targets, tls: BackendTls.insecure({ hostname: 'bank.example' }) });
    make.object('BackendConfigPolicy', 'istio', 'shop', { targets: [PolicyTarget.istioHostname('bank.example')], tls: BackendTls.systemCas() });
  },
  'config-policy-features': (make) => make.object('BackendConfigPolicy', 'features', 'shop', {
    targets: [PolicyTarget.service('shop')],
    perConnectionBufferLimitBytes: 32768,
    tcpKeepalive: { keepAliveProbes: 3, keepAliveTime: '30s', keepAliveInterval: '5s' },
    commonHttpProtocolOptions: { idleTimeout: '60s', maxRequestsPerConnection: 1000 },
    http2ProtocolOptions: { maxConcurrentStreams: 100, initialStreamWindowSize: '1Mi' },
    healthCheck: { interval: '5s', timeout: '1s', healthyThreshold: 1, unhealthyThreshold: 3, grpc: { serviceName: 'shop' } },
    outlierDetection: { consecutive5xx: 5, interval: '10s', baseEjectionTime: '30s', maxEjectionPercent: 50 },
    circuitBreakers: { maxConnections: 100, maxRequests: 1000 },
    loadBalancer: { leastRequest: { choiceCount: 3, slowStart: { window: '10s', aggression: '1.5' } }, healthyPanicThreshold: 0 },
    dns: { refreshRate: '10s', jitter: '1s', respectTTL: true },
    upstreamProxyProtocol: { version: 'V2' },
  }),
  'logs-and-traces': (make) => {
    const collector = make.staticBackend('collector', 'monitoring', { hosts: [{ host: '10.9.8.7', port: 4317 }] });
    make.object('ListenerPolicy', 'edge', 'infra', {
      targets: [RouteParent.gateway({ name: 'edge' })],
      default: {
        httpSettings: {
          accessLog: [
            { fileSink: { path: '/dev/stdout', stringFormat: '%REQ(:path)%' } },
            { grpcService: { backendRef: collector, logName: 'edge' } },
          ],
          tracing: { provider: { openTelemetry: { grpcService: { backendRef: service('otel') }, serviceName: 'edge' } }, randomSampling: 10 },
          upgradeConfig: { enabledUpgrades: ['websocket'] },
        },
        proxyProtocol: {},
      },
    });
  },
  'gateway-with-everything': {
    release: { channel: 'experimental' },
    program: (make) => {
      const parameters = make.object('GatewayParameters', 'small', 'infra', {
        kube: { deployment: { replicas: 2 }, service: { type: kube.GatewayParametersKubeServiceType.CLUSTER_IP }, podTemplate: { nodeSelector: { disk: 'ssd' } } },
      });
      make.object('GatewayParameters', 'own', 'infra', { selfManaged: true });
      make.gateway('edge', 'infra', {
        listeners: { https: Listener.https({ certificates: [{ secretName: 'edge' }], tlsOptions: { 'kgateway.dev/min-tls-version': '1.2' } }) },
        parameters,
        infrastructureLabels: { team: 'platform' },
        infrastructureAnnotations: { 'service.beta.kubernetes.io/aws-load-balancer-type': 'nlb' },
        addresses: [{ value: '192.0.2.10' }],
        allowedListeners: AllowedListeners.namespacesWithLabels({ gateway: 'shared' }, { expressions: [{ key: 'test', operator: LabelOperator.DOES_NOT_EXIST }, { key: 'tier', operator: LabelOperator.IN, values: ['1', '2'] }] }),
        backendClientCertificate: { secretName: 'client', namespace: 'certificates' },
        frontendTls: {
          default: { validation: { caCertificateRefs: [{ group: '', kind: 'ConfigMap', name: 'clients', namespace: 'certificates' }] } },
          perPort: [{
            port: 443,
            tls: {
              validation: {
                caCertificateRefs: [{ group: '', kind: 'ConfigMap', name: 'partners', namespace: 'certificates' }],
                mode: kube.GatewayTlsFrontendDefaultValidationMode.ALLOW_INSECURE_FALLBACK,
              },
            },
          }],
        },
        defaultScope: kube.GatewayDefaultScope.NONE,
      });
    },
  },
  'listener-set': (make) => {
    const allowedRoutes = AllowedRoutes.namespacesWithLabels({ team: 'shop' }, {
      kinds: [RouteKind.HTTP_ROUTE], expressions: [{ key: 'tier', operator: LabelOperator.NOT_IN, values: ['test'] }],
    });
    const edge = make.gateway('edge', 'infra', { listeners: { http: Listener.http({ allowedRoutes }) }, allowedListeners: AllowedListeners.allNamespaces() });
    const own = make.object('ListenerSet', 'own', 'team', {
      gateway: edge, listeners: { https: Listener.https({ port: 8443, hostname: 'team.example', certificates: [{ secretName: 'team', namespace: 'certificates' }], tlsOptions: { 'kgateway.dev/min-tls-version': '1.2' }, allowedRoutes }), plain: Listener.http({ port: 8080 }) },
    });
    make.httpRoute('a', 'team', { parents: [own], rules });
    make.httpRoute('b', 'team', { parents: [own.listener('https')], rules });
    make.object('TrafficPolicy', 'limits', 'team', { targets: [own.listener('https')], timeouts: { request: '5s' } });
  },
};
