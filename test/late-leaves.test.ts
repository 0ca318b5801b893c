import { Construct } from 'constructs';
import { throwingLeaf } from './throwing-leaf';
import * as api from '../src';
import {
  AllowedListeners, AllowedRoutes, AppProtocol, AwsCredentials, BackendTls, Ec2AddressType, ExternalHostnameProtocol, ExternalHostnameTls,
  GatewayExtensionReference, GatewayParametersReference, GrpcMethodMatch, HeaderMatch, HttpMethod, KgatewayVersion, LambdaInvocation,
  LambdaPayload, Listener, LogLevel, PathMatch, PathRewrite, PolicyTarget, QueryParamMatch, RedirectScheme, RouteAction, RouteDelegate,
  RouteExtension, RouteFilter, RouteKind, RouteParent, RouteTarget, SessionType, TargetSelector, TlsVersion, XdsTls,
} from '../src';
import { BackendDraft, ImportedBackendDraft } from '../src/core/backend/backend';
import { Destination } from '../src/core/backend/destination';
import { ExternalHostnameDraft } from '../src/core/backend/external-hostname-backend';
import { tlsDestination, tlsOf } from '../src/core/backend/tls-backend';
import { renderController } from '../src/core/controller/controller';
import { GatewayDraft } from '../src/core/gateway/gateway';
import { ImportedGatewayDraft } from '../src/core/gateway/imported-gateway';
import { ListenerSetDraft } from '../src/core/gateway/listener-set';
import type { Grant } from '../src/core/grant';
import {
  BACKEND, BACKEND_CONFIG_POLICY, BACKEND_TLS_POLICY, DIRECT_RESPONSE, GATEWAY, GATEWAY_EXTENSION, GRPC_ROUTE, HTTP_ROUTE, LISTENER_POLICY,
  LISTENER_SET, REFERENCE_GRANT, TCP_ROUTE, TLS_ROUTE, TRAFFIC_POLICY, X_BACKEND, apiVersionOf,
} from '../src/core/kinds';
import type { ObjectKind } from '../src/core/kinds';
import { completeSpec } from '../src/core/manifest';
import { Place } from '../src/core/place';
import { renderBackendConfigPolicy } from '../src/core/policy/backend-config-policy';
import { renderGatewayExtension } from '../src/core/policy/gateway-extension';
import { renderListenerPolicy } from '../src/core/policy/listener-policy';
import { renderStandaloneTlsPolicy } from '../src/core/policy/standalone-tls-policy';
import { renderTrafficPolicy } from '../src/core/policy/traffic-policy';
import { renderReferenceGrant } from '../src/core/reference-grant';
import { GatewayApiChannel, ReleaseTarget } from '../src/core/release';
import { renderDirectResponse } from '../src/core/route/direct-response';
import { GrpcRouteDraft } from '../src/core/route/grpc-route';
import { HttpRouteDraft } from '../src/core/route/http-route';
import type { HttpRouteOptions } from '../src/core/route/http-route';
import { redirectRules } from '../src/core/route/redirect-route';
import { splitRules } from '../src/core/route/split-route';
import { renderTcpRoute, renderTlsRoute } from '../src/core/route/stream-route';
import { checkManifest } from '../src/core/schema/check';

/** `raw` takes data, `shift` makes values of values, a cookie has to be known, and releases always are. */
const NO_FACTORIES = [
  'shift', 'raw', 'of', 'cookie', 'from', '_of', '_object', '_whole', '_listener', '_route', 'fromBackendAttributes', 'fromGatewayAttributes',
  'changes', 'officialUrl',
];

/** A leaf of any type: a fresh one at every place. */
const late = <T>(): T => throwingLeaf<T>();

/** Completes and checks a spec as the adapters do; what was late must still be the same object. */
function emitted(kind: ObjectKind, spec: object, release = ReleaseTarget.DEFAULT): any {
  const complete = completeSpec(kind, spec, release);
  const manifest = { apiVersion: apiVersionOf(kind), kind: kind.kind, metadata: { name: late(), namespace: late() }, spec: complete };
  expect(checkManifest(manifest, release._releases)).toEqual([]);
  return complete;
}

function route(options: Omit<HttpRouteOptions, 'parents'>, release = ReleaseTarget.DEFAULT): any {
  const owner = { _path: 'app/route', _release: release, name: late<string>(), namespace: late<string>(), _trafficPolicy: () => late<string>() };
  const parents = [RouteParent.gateway({ name: late(), namespace: late(), sectionName: late() })];
  return emitted(HTTP_ROUTE, new HttpRouteDraft(owner, { parents, ...options }).spec(), release);
}

function backend(destination: Destination, tls?: BackendTls): { draft: BackendDraft; grants: Grant[] } {
  const grants: Grant[] = [];
  const owner = {
    _path: 'app/backend',
    _release: ReleaseTarget.DEFAULT,
    name: late<string>(),
    namespace: late<string>(),
    _createGrant: (grant: Grant) => grants.push(grant),
    _join: () => late<string>(),
  };
  return { draft: new BackendDraft(owner, destination, { tls }), grants };
}

/** Factories that were given late values by the tests below. `raw` takes data, not values; a release is always known. */
const tried = new Set<string>();
const factories = Object.entries(api).flatMap(([name, type]) => typeof type === 'function' && !Construct.isConstruct(type.prototype)
  ? Object.getOwnPropertyNames(type).filter((member) => !NO_FACTORIES.includes(member) && typeof (type as any)[member] === 'function')
    .map((member) => ({ name: `${name}.${member}`, type: type as any, member }))
  : []);

beforeAll(() => {
  for (const { name, type, member } of factories) {
    const original = type[member];
    type[member] = (...values: unknown[]) => { tried.add(name); return original.apply(type, values); };
  }
});

describe('a value that is not known yet passes untouched through', () => {
  test('every match', () => {
    const value = late<string>();
    const spec = route({
      rules: [{
        name: late(),
        matches: [
          { path: PathMatch.exact(value), method: late<HttpMethod>() },
          { path: PathMatch.prefix(late()), headers: [HeaderMatch.exact(late(), late()), HeaderMatch.regularExpression(late(), late())] },
          {
            path: PathMatch.regularExpression(late()),
            queryParams: [QueryParamMatch.exact(late(), late()), QueryParamMatch.regularExpression(late(), late())],
          },
        ],
        action: RouteAction.forward(RouteTarget.fromService({ name: late(), port: late(), metadata: { namespace: late() } }, { port: late() })),
      }],
    });
    expect(spec.rules[0].matches[0].path.value).toBe(value);
  });

  test('every filter', () => {
    const host = late<string>();
    const spec = route({
      hostnames: [late(), late()],
      rules: [{
        matches: [{ path: PathMatch.prefix('/') }],
        filters: [
          RouteFilter.urlRewrite({ hostname: host, path: PathRewrite.prefix(late()) }),
          RouteFilter.requestHeaderModifier({ set: { a: late() }, add: { b: late() }, remove: [late()] }),
          RouteFilter.responseHeaderModifier({ set: { a: late() }, add: { b: late() }, remove: [late()] }),
        ],
        action: RouteAction.forward(RouteTarget.service(late(), { port: late() })),
      }, {
        filters: [RouteFilter.urlRewrite({ path: PathRewrite.fullPath(late()) })],
        preserveHost: late(),
        action: RouteAction.split([
          { target: RouteTarget.service(late(), { port: late() }), weight: late() },
          { target: RouteTarget.service(late(), { port: late() }), weight: late() },
        ]),
      }],
    });
    expect(spec.rules[0].filters[0].urlRewrite.hostname).toBe(host);
  });

  test('mirrors, CORS, and what rules refer to', () => {
    const name = late<string>();
    const spec = route({
      rules: [{
        filters: [
          RouteFilter.requestMirror(RouteTarget.service(late(), { port: late() }), { percent: late() }),
          RouteFilter.requestMirror(RouteTarget.service(late(), { port: late() }), { numerator: late(), denominator: late() }),
          RouteFilter.cors({
            allowOrigins: [late()], allowMethods: [late()], allowHeaders: [late()], exposeHeaders: [late()], allowCredentials: true, maxAge: late(),
          }),
          RouteFilter.extension(RouteExtension.trafficPolicy(name)),
        ],
        action: RouteAction.forward(RouteTarget.service(late(), { port: late() })),
      }, {
        action: RouteAction.respond(RouteExtension.directResponse(late())),
      }, {
        action: RouteAction.delegate([
          RouteDelegate.route(late(), { namespace: late() }), RouteDelegate.everyRoute(late()),
          RouteDelegate.label(late(), { namespace: late() }), RouteDelegate.labelOfAllNamespaces(late()),
        ]),
      }],
    });
    expect(spec.rules[0].filters[3].extensionRef.name).toBe(name);
    emitted(DIRECT_RESPONSE, renderDirectResponse('app/response', { status: late(), body: late(), contentType: late() }));
    RouteParent.route(late(), { namespace: late() })._render(late(), Place.of('app/route'));
  });

  test('timeouts, retries and sessions', () => {
    const rules = [{
      name: late<string>(),
      timeouts: { request: late<string>(), backendRequest: late<string>() },
      retry: { attempts: late<number>(), statusCodes: [late<number>()], backoff: late<string>() },
      action: RouteAction.forward(RouteTarget.service(late(), { port: late() })),
    }];
    route({ rules });
    const sessionPersistence = { type: late<SessionType>(), sessionName: late<string>(), absoluteTimeout: late<string>(), permanent: true };
    route({ rules: [{ ...rules[0], sessionPersistence }] }, ReleaseTarget.of({ channel: GatewayApiChannel.EXPERIMENTAL }));
  });

  test('destinations of every type', () => {
    const static1 = backend(Destination.staticHosts({ hosts: [{ host: late(), port: late() }] })).draft;
    for (const destination of [
      ...[AwsCredentials.ambient(), AwsCredentials.secret(late()), AwsCredentials.assumeRole(late())].map((credentials) => Destination.lambda({
        functionName: late(),
        accountId: late(),
        region: late(),
        qualifier: late(),
        invocation: late<LambdaInvocation>(),
        payload: late<LambdaPayload>(),
        endpointUrl: late(),
        credentials,
      })),
      Destination.ec2({ tags: [{ key: late(), value: late() }, { key: late() }], port: late(), addressType: late<Ec2AddressType>(), region: late() }),
      Destination.gcp({ host: late(), audience: late() }),
      Destination.dynamicForwardProxy({ enableTls: true }),
      Destination.priorityGroups({ groups: [{ backends: [static1] }] }),
    ]) {
      const { draft } = backend(destination);
      emitted(BACKEND, draft.spec);
      route({ hostnames: [late()], rules: [{ action: RouteAction.forward(draft) }] });
    }
  });

  test('external hosts of the Gateway API', () => {
    const experimental = ReleaseTarget.of({ channel: GatewayApiChannel.EXPERIMENTAL });
    const verified = { hostname: late<string>(), caCertificates: late<string>(), subjectAltNames: [late<string>()] };
    for (const tls of [
      ExternalHostnameTls.none(), ExternalHostnameTls.serverOnly(verified),
      ExternalHostnameTls.clientAndServer(late(), { ...verified, secretNamespace: late() }),
    ]) {
      const draft = new ExternalHostnameDraft({ _path: 'app/host', name: late(), namespace: late() }, {
        hostname: late(), port: late(), protocol: late<ExternalHostnameProtocol>(), tls,
      });
      emitted(X_BACKEND, draft.spec, experimental);
      route({ rules: [{ action: RouteAction.forward(draft) }] });
    }
  });

  test('policies and what they refer to', () => {
    const labels = { app: late<string>() };
    const [request, backend1] = [late<string>(), RouteTarget.service(late(), { port: late(), namespace: late() })];
    const selectors = [
      TargetSelector.gateways(labels, { sectionName: late() }), TargetSelector.httpRoutes(labels), TargetSelector.grpcRoutes(labels),
      TargetSelector.listenerSets(labels),
    ];
    const policy = emitted(TRAFFIC_POLICY, renderTrafficPolicy('app/policy', late(), {
      targets: [RouteParent.gateway({ name: late(), namespace: late(), sectionName: late() })],
      selectors,
      timeouts: { request },
      extAuth: { extensionRef: GatewayExtensionReference.named(late(), { namespace: late() }), contextExtensions: { a: late() } },
      buffer: { maxRequestSize: late() },
    }));
    expect(policy.timeouts.request).toBe(request);
    const variants = [
      BackendTls.systemCas({ hostname: late() }), BackendTls.caSecret(late(), { hostname: late() }),
      BackendTls.files({ rootCA: late(), tlsCertificate: late(), tlsKey: late() }, {
        hostname: late(), ecdhCurves: [late()], signatureAlgorithms: [late()], allowRenegotiation: true,
      }),
    ];
    for (const tls of variants) {
      emitted(BACKEND_CONFIG_POLICY, renderBackendConfigPolicy('app/policy', late(), {
        targets: [PolicyTarget.service(late()), PolicyTarget.backend(late()), PolicyTarget.istioHostname(late())],
        selectors: [TargetSelector.services(labels), TargetSelector.backends(labels)],
        connectTimeout: late(),
        tls,
      }));
    }
    const extension = { extAuth: { grpcService: { backendRef: backend1, authority: late<string>() } } };
    emitted(GATEWAY_EXTENSION, renderGatewayExtension('app/extension', late(), extension).spec);
    emitted(LISTENER_POLICY, renderListenerPolicy('app/policy', late(), {
      targets: [RouteParent.gateway({ name: late() })],
      default: { httpSettings: { accessLog: [{ grpcService: { backendRef: backend1, logName: late() } }] } },
    }).spec);
  });

  test('Gateways with everything, and ListenerSets', () => {
    const owner = { _path: 'app/gateway', name: late<string>(), namespace: late<string>() };
    const certificates = [{ secretName: late<string>(), namespace: late<string>() }];
    for (const allowedListeners of [
      AllowedListeners.none(), AllowedListeners.sameNamespace(), AllowedListeners.allNamespaces(),
      AllowedListeners.namespacesWithLabels({ team: late() }),
    ]) {
      emitted(GATEWAY, new GatewayDraft(owner, {
        listeners: { https: Listener.https({ certificates, tlsOptions: { a: late() } }) },
        allowedListeners,
        parameters: GatewayParametersReference.named(late()),
        infrastructureLabels: { a: late() },
        infrastructureAnnotations: { a: late() },
        addresses: [{ value: late() }],
        backendClientCertificate: certificates[0],
        frontendTls: { default: { validation: { caCertificateRefs: [{ group: '', kind: 'ConfigMap', name: late() }] } } },
      }).spec());
    }
    const set = new ListenerSetDraft(owner, {
      gateway: RouteParent.gateway({ name: late(), namespace: late() }), listeners: { http: Listener.http({ port: late() }) },
    });
    emitted(LISTENER_SET, set.spec());
    set.toRouteParent()._render(late(), Place.of('app/route'));
  });

  test('routes for gRPC, TLS and TCP', () => {
    const owner = { _path: 'app/route', _release: ReleaseTarget.of({ channel: GatewayApiChannel.EXPERIMENTAL }), name: late<string>(), namespace: late<string>() };
    const parents = [RouteParent.gateway({ name: late(), namespace: late(), port: late() })];
    const [weight, targets] = [late<number>(), [{ target: RouteTarget.service(late(), { port: late() }), weight: late<number>() }]];
    emitted(GRPC_ROUTE, new GrpcRouteDraft(owner, {
      parents,
      hostnames: [late()],
      rules: [{
        name: late(),
        matches: [
          { method: GrpcMethodMatch.exact({ service: late(), method: late() }), headers: [HeaderMatch.exact(late(), late())] },
          { method: GrpcMethodMatch.regularExpression({ service: late(), method: late() }) },
        ],
        action: RouteAction.split(targets),
        sessionPersistence: { sessionName: late() },
      }],
    }).spec, owner._release);
    const tls = emitted(TLS_ROUTE, renderTlsRoute(owner, { parents, hostnames: [late()], targets: [{ ...targets[0], weight }] }).spec);
    expect(tls.rules[0].backendRefs[0].weight).toBe(weight);
    emitted(TCP_ROUTE, renderTcpRoute(owner, { parents, targets }).spec);
    emitted(GATEWAY, new GatewayDraft(owner, { listeners: { tcp: Listener.tcp({ port: late() }) } }).spec());
  });

  test('redirects', () => {
    const status = late<number>();
    const spec = route({
      rules: [{
        action: RouteAction.redirect({
          scheme: late<RedirectScheme>(), hostname: late(), port: late(), path: PathRewrite.fullPath(late()), statusCode: status,
        }),
      }],
    });
    expect(spec.rules[0].filters[0].requestRedirect.statusCode).toBe(status);
  });

  test('the rules of RedirectRoute and SplitRoute', () => {
    const parents = [new ImportedGatewayDraft('app/gateway', { name: late(), namespace: late() }).listener(late())];
    route({ rules: redirectRules({ parents, toHttps: true }) });
    route({
      rules: splitRules({
        parents,
        targets: [
          { target: RouteTarget.service(late(), { port: late() }), weight: late() },
          { target: RouteTarget.service('b', { port: 1 }), weight: 1 },
          { target: RouteTarget.backend(late(), { namespace: late(), hosts: [late()] }) },
        ],
        overrides: [{
          headers: [HeaderMatch.exact(late(), late())],
          queryParams: [QueryParamMatch.exact(late(), late())],
          target: RouteTarget.service(late(), { port: late() }),
        }],
        matches: [{ path: PathMatch.prefix(late()) }],
      }),
    });
  });

  test('static backends with and without TLS, their grants, and the rewriting of the Host header', () => {
    const host = late<string>();
    const variants = [
      undefined, BackendTls.systemCas(), BackendTls.caCertificates(late(), { hostname: late(), subjectAltNames: [late()] }),
      BackendTls.mutual(late(), { minVersion: late<TlsVersion>(), maxVersion: late<TlsVersion>(), cipherSuites: [late()], alpnProtocols: [late()] }),
      BackendTls.insecure({ hostname: late() }),
    ];
    for (const tls of variants) {
      const { draft, grants } = backend(Destination.staticHosts({ hosts: [{ host, port: late() }], appProtocol: late<AppProtocol>() }), tls);
      emitted(BACKEND, draft.spec);
      if (draft.tlsPolicy !== undefined) { emitted(draft.tlsPolicy.kind, draft.tlsPolicy.spec); }
      const spec = route({ rules: [{ action: RouteAction.forward(draft) }] });
      expect(spec.rules[0].filters[0].urlRewrite.hostname).toBe(host);
      expect(grants).toHaveLength(1);
      emitted(REFERENCE_GRANT, grants[0].spec);
    }
  });

  test('several late hosts, which may differ', () => {
    const { draft } = backend(Destination.staticHosts({ hosts: [{ host: late(), port: late() }, { host: late(), port: late() }] }));
    const spec = route({ rules: [{ action: RouteAction.forward(draft) }] });
    expect(spec.rules[0].filters[0].extensionRef.kind).toBe('TrafficPolicy');
  });

  test('TlsBackend', () => {
    const options = { host: late<string>(), port: late<number>(), appProtocol: late<AppProtocol>() };
    const { draft } = backend(Destination._oneHost(tlsDestination(options)), tlsOf(options));
    emitted(BACKEND, draft.spec);
    const policy = emitted(BACKEND_TLS_POLICY, draft.tlsPolicy!.spec);
    expect(policy.validation.hostname).toBe(options.host);
  });

  test('imported backends', () => {
    const imported = new ImportedBackendDraft('app/imported', { name: late(), namespace: late(), hosts: [late()] });
    route({ rules: [{ action: RouteAction.forward(imported) }] });
  });

  test('Gateways and listeners', () => {
    const common = { port: late<number>(), hostname: late<string>() };
    const certificates = [{ secretName: late<string>(), namespace: late<string>() }];
    const gateway = new GatewayDraft({ _path: 'app/gateway', name: late(), namespace: late() }, {
      gatewayClassName: late(),
      listeners: {
        http: Listener.http({ ...common, allowedRoutes: AllowedRoutes.namespacesWithLabels({ team: late() }, { kinds: [late<RouteKind>()] }) }),
        https: Listener.https({ ...common, certificates, allowedRoutes: AllowedRoutes.allNamespaces() }),
        tls: Listener.tlsTermination({ ...common, certificates, allowedRoutes: AllowedRoutes.sameNamespace() }),
      },
    });
    gateway.addListener('passthrough', Listener.tlsPassthrough({ port: late(), hostname: late() }));
    emitted(GATEWAY, gateway.spec());
    gateway.listener('http')._render(late(), Place.of('app/route'));
  });

  test('a controller', () => {
    const value = late<string>();
    const { objects } = renderController('app/kgateway', {
      version: KgatewayVersion.V2_4,
      serviceAccount: { name: late(), annotations: { role: value } },
      xdsTls: XdsTls.certificate({ issuerName: late(), issuerKind: late(), duration: late(), renewBefore: late() }),
      commonLabels: { team: late() },
      podAnnotations: { a: late() },
      nodeSelector: { pool: late() },
      logLevel: late<LogLevel>(),
      resources: { requests: { cpu: late() }, limits: { cpu: late() } },
      service: { clusterIp: late(), annotations: { a: late() } },
      settings: { istioNamespace: late(), xdsFirstConnectDelay: late() },
      podDisruptionBudget: { minAvailable: 1 },
      horizontalPodAutoscaler: { minReplicas: late(), maxReplicas: late(), metrics: [] },
      extraEnv: { PROXY: late() },
    }, ReleaseTarget.DEFAULT);
    const account = objects.find(({ id }) => id === 'service-account')!.manifest.metadata;
    expect(account.annotations!.role).toBe(value);
    const podDisruptionBudget = { minAvailable: late<number>() };
    const options = { version: KgatewayVersion.V2_4, xdsTls: XdsTls.secret(late()), replicas: late<number>(), podDisruptionBudget };
    renderController('app/kgateway', options, ReleaseTarget.DEFAULT);
  });

  test('policies and grants that stand by themselves', () => {
    emitted(BACKEND_TLS_POLICY, renderStandaloneTlsPolicy('app/tls', late(), {
      targets: [PolicyTarget.service(late(), { portName: late() })], tls: BackendTls.systemCas({ hostname: late() }),
    }) );
    emitted(REFERENCE_GRANT, renderReferenceGrant('app/grant', {
      from: [{ group: late(), kind: late(), namespace: late() }], to: [{ group: late(), kind: late(), name: late() }],
    }));
  });
});

test('no factory was forgotten', () => {
  expect(factories.map(({ name }) => name)).toEqual(expect.arrayContaining(['PathMatch.prefix', 'BackendTls.mutual', 'Listener.http']));
  expect(factories.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([]);
});
