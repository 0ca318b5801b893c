import { Construct } from 'constructs';
import { throwingResolvable } from './throwing-resolvable';
import * as api from '../src';
import {
  AllowedListeners, AllowedRoutes, AppProtocol, AwsCredentials, BackendTls, Ec2AddressType, ExternalHostnameProtocol, ExternalHostnameTls,
  GatewayExtensionReference, GatewayParametersReference, GrpcMethodMatch, HeaderMatch, HttpMethod, KgatewayVersion, LambdaInvocation,
  LambdaPayload, Listener, LogLevel, PathMatch, PathRewrite, PolicyTarget, QueryParamMatch, RedirectScheme, RouteAction, RouteDelegate,
  RouteExtension, RouteFilter, RouteKind, RouteParent, RouteTarget, SessionType, TargetSelector, TlsVersion, XdsTls,
} from '../src';
import { BackendModel, ImportedBackendModel } from '../src/core/backend/backend';
import { Destination } from '../src/core/backend/destination';
import { ExternalHostnameModel } from '../src/core/backend/external-hostname-backend';
import { tlsDestination, tlsOf } from '../src/core/backend/tls-backend';
import { renderController } from '../src/core/controller/controller';
import { GatewayModel } from '../src/core/gateway/gateway';
import { ImportedGatewayModel } from '../src/core/gateway/imported-gateway';
import { ListenerSetModel } from '../src/core/gateway/listener-set';
import type { Grant } from '../src/core/grant';
import {
  BACKEND, BACKEND_CONFIG_POLICY, BACKEND_TLS_POLICY, DIRECT_RESPONSE, GATEWAY, GATEWAY_EXTENSION, GRPC_ROUTE, HTTP_ROUTE, LISTENER_POLICY,
  LISTENER_SET, REFERENCE_GRANT, TCP_ROUTE, TLS_ROUTE, TRAFFIC_POLICY, X_BACKEND, apiVersionOf,
} from '../src/core/kinds';
import type { ObjectKind } from '../src/core/kinds';
import { Location } from '../src/core/location';
import { completeSpec } from '../src/core/manifest';
import { renderBackendConfigPolicy } from '../src/core/policy/backend-config-policy';
import { renderGatewayExtension } from '../src/core/policy/gateway-extension';
import { renderListenerPolicy } from '../src/core/policy/listener-policy';
import { renderStandaloneTlsPolicy } from '../src/core/policy/standalone-tls-policy';
import { renderTrafficPolicy } from '../src/core/policy/traffic-policy';
import { renderReferenceGrant } from '../src/core/reference-grant';
import { GatewayApiChannel, ReleaseTarget } from '../src/core/release';
import { renderDirectResponse } from '../src/core/route/direct-response';
import { GrpcRouteModel } from '../src/core/route/grpc-route';
import { HttpRouteModel } from '../src/core/route/http-route';
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

/** A scalar of any type: a fresh one at every place. */
const token = <T>(): T => throwingResolvable<T>();

/** Completes and checks a spec as the adapters do; what was unresolved must still be the same object. */
function emitted(kind: ObjectKind, spec: object, release = ReleaseTarget.DEFAULT): any {
  const complete = completeSpec(kind, spec, release);
  const manifest = { apiVersion: apiVersionOf(kind), kind: kind.kind, metadata: { name: token(), namespace: token() }, spec: complete };
  expect(checkManifest(manifest, release._releases)).toEqual([]);
  return complete;
}

function route(options: Omit<HttpRouteOptions, 'parents'>, release = ReleaseTarget.DEFAULT): any {
  const owner = { _path: 'app/route', _release: release, name: token<string>(), namespace: token<string>(), _trafficPolicy: () => token<string>() };
  const parents = [RouteParent.gateway({ name: token(), namespace: token(), sectionName: token() })];
  return emitted(HTTP_ROUTE, new HttpRouteModel(owner, { parents, ...options }).spec(), release);
}

function backend(destination: Destination, tls?: BackendTls): { model: BackendModel; grants: Grant[] } {
  const grants: Grant[] = [];
  const owner = {
    _path: 'app/backend',
    _release: ReleaseTarget.DEFAULT,
    name: token<string>(),
    namespace: token<string>(),
    _createGrant: (grant: Grant) => grants.push(grant),
    _join: () => token<string>(),
  };
  return { model: new BackendModel(owner, destination, { tls }), grants };
}

/** Factories that were given unresolved values by the tests below. `raw` takes data, not values; a release is always known. */
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
    const value = token<string>();
    const spec = route({
      rules: [{
        name: token(),
        matches: [
          { path: PathMatch.exact(value), method: token<HttpMethod>() },
          { path: PathMatch.prefix(token()), headers: [HeaderMatch.exact(token(), token()), HeaderMatch.regularExpression(token(), token())] },
          {
            path: PathMatch.regularExpression(token()),
            queryParams: [QueryParamMatch.exact(token(), token()), QueryParamMatch.regularExpression(token(), token())],
          },
        ],
        action: RouteAction.forward(RouteTarget.fromService({ name: token(), port: token(), metadata: { namespace: token() } }, { port: token() })),
      }],
    });
    expect(spec.rules[0].matches[0].path.value).toBe(value);
  });

  test('every filter', () => {
    const host = token<string>();
    const spec = route({
      hostnames: [token(), token()],
      rules: [{
        matches: [{ path: PathMatch.prefix('/') }],
        filters: [
          RouteFilter.urlRewrite({ hostname: host, path: PathRewrite.prefix(token()) }),
          RouteFilter.requestHeaderModifier({ set: { a: token() }, add: { b: token() }, remove: [token()] }),
          RouteFilter.responseHeaderModifier({ set: { a: token() }, add: { b: token() }, remove: [token()] }),
        ],
        action: RouteAction.forward(RouteTarget.service(token(), { port: token() })),
      }, {
        filters: [RouteFilter.urlRewrite({ path: PathRewrite.fullPath(token()) })],
        preserveHost: token(),
        action: RouteAction.split([
          { target: RouteTarget.service(token(), { port: token() }), weight: token() },
          { target: RouteTarget.service(token(), { port: token() }), weight: token() },
        ]),
      }],
    });
    expect(spec.rules[0].filters[0].urlRewrite.hostname).toBe(host);
  });

  test('mirrors, CORS, and what rules refer to', () => {
    const name = token<string>();
    const spec = route({
      rules: [{
        filters: [
          RouteFilter.requestMirror(RouteTarget.service(token(), { port: token() }), { percent: token() }),
          RouteFilter.requestMirror(RouteTarget.service(token(), { port: token() }), { numerator: token(), denominator: token() }),
          RouteFilter.cors({
            allowOrigins: [token()],
            allowMethods: [token()],
            allowHeaders: [token()],
            exposeHeaders: [token()],
            allowCredentials: true,
            maxAge: token(),
          }),
          RouteFilter.extension(RouteExtension.trafficPolicy(name)),
        ],
        action: RouteAction.forward(RouteTarget.service(token(), { port: token() })),
      }, {
        action: RouteAction.respond(RouteExtension.directResponse(token())),
      }, {
        action: RouteAction.delegate([
          RouteDelegate.route(token(), { namespace: token() }), RouteDelegate.everyRoute(token()),
          RouteDelegate.label(token(), { namespace: token() }), RouteDelegate.labelOfAllNamespaces(token()),
        ]),
      }],
    });
    expect(spec.rules[0].filters[3].extensionRef.name).toBe(name);
    emitted(DIRECT_RESPONSE, renderDirectResponse('app/response', { status: token(), body: token(), contentType: token() }));
    RouteParent.route(token(), { namespace: token() })._render(token(), Location.of('app/route'));
  });

  test('timeouts, retries and sessions', () => {
    const rules = [{
      name: token<string>(),
      timeouts: { request: token<string>(), backendRequest: token<string>() },
      retry: { attempts: token<number>(), statusCodes: [token<number>()], backoff: token<string>() },
      action: RouteAction.forward(RouteTarget.service(token(), { port: token() })),
    }];
    route({ rules });
    const sessionPersistence = { type: token<SessionType>(), sessionName: token<string>(), absoluteTimeout: token<string>(), permanent: true };
    route({ rules: [{ ...rules[0], sessionPersistence }] }, ReleaseTarget.of({ channel: GatewayApiChannel.EXPERIMENTAL }));
  });

  test('destinations of every type', () => {
    const static1 = backend(Destination.staticHosts({ hosts: [{ host: token(), port: token() }] })).model;
    for (const destination of [
      ...[AwsCredentials.ambient(), AwsCredentials.secret(token()), AwsCredentials.assumeRole(token())].map((credentials) => Destination.lambda({
        functionName: token(),
        accountId: token(),
        region: token(),
        qualifier: token(),
        invocation: token<LambdaInvocation>(),
        payload: token<LambdaPayload>(),
        endpointUrl: token(),
        credentials,
      })),
      Destination.ec2({
        tags: [{ key: token(), value: token() }, { key: token() }], port: token(), addressType: token<Ec2AddressType>(), region: token(),
      }),
      Destination.gcp({ host: token(), audience: token() }),
      Destination.dynamicForwardProxy({ enableTls: true }),
      Destination.priorityGroups({ groups: [{ backends: [static1] }] }),
    ]) {
      const { model } = backend(destination);
      emitted(BACKEND, model.spec);
      route({ hostnames: [token()], rules: [{ action: RouteAction.forward(model) }] });
    }
  });

  test('external hosts of the Gateway API', () => {
    const experimental = ReleaseTarget.of({ channel: GatewayApiChannel.EXPERIMENTAL });
    const verified = { hostname: token<string>(), caCertificates: token<string>(), subjectAltNames: [token<string>()] };
    for (const tls of [
      ExternalHostnameTls.none(), ExternalHostnameTls.serverOnly(verified),
      ExternalHostnameTls.clientAndServer(token(), { ...verified, secretNamespace: token() }),
    ]) {
      const model = new ExternalHostnameModel({ _path: 'app/host', name: token(), namespace: token() }, {
        hostname: token(), port: token(), protocol: token<ExternalHostnameProtocol>(), tls,
      });
      emitted(X_BACKEND, model.spec, experimental);
      route({ rules: [{ action: RouteAction.forward(model) }] });
    }
  });

  test('policies and what they refer to', () => {
    const labels = { app: token<string>() };
    const [request, backend1] = [token<string>(), RouteTarget.service(token(), { port: token(), namespace: token() })];
    const selectors = [
      TargetSelector.gateways(labels, { sectionName: token() }), TargetSelector.httpRoutes(labels), TargetSelector.grpcRoutes(labels),
      TargetSelector.listenerSets(labels),
    ];
    const policy = emitted(TRAFFIC_POLICY, renderTrafficPolicy('app/policy', token(), {
      targets: [RouteParent.gateway({ name: token(), namespace: token(), sectionName: token() })],
      selectors,
      timeouts: { request },
      extAuth: { extensionRef: GatewayExtensionReference.named(token(), { namespace: token() }), contextExtensions: { a: token() } },
      buffer: { maxRequestSize: token() },
    }));
    expect(policy.timeouts.request).toBe(request);
    const variants = [
      BackendTls.systemCas({ hostname: token() }), BackendTls.caSecret(token(), { hostname: token() }),
      BackendTls.files({ rootCA: token(), tlsCertificate: token(), tlsKey: token() }, {
        hostname: token(), ecdhCurves: [token()], signatureAlgorithms: [token()], allowRenegotiation: true,
      }),
    ];
    for (const tls of variants) {
      emitted(BACKEND_CONFIG_POLICY, renderBackendConfigPolicy('app/policy', token(), {
        targets: [PolicyTarget.service(token()), PolicyTarget.backend(token()), PolicyTarget.istioHostname(token())],
        selectors: [TargetSelector.services(labels), TargetSelector.backends(labels)],
        connectTimeout: token(),
        tls,
      }));
    }
    const extension = { extAuth: { grpcService: { backendRef: backend1, authority: token<string>() } } };
    emitted(GATEWAY_EXTENSION, renderGatewayExtension('app/extension', token(), extension).spec);
    emitted(LISTENER_POLICY, renderListenerPolicy('app/policy', token(), {
      targets: [RouteParent.gateway({ name: token() })],
      default: { httpSettings: { accessLog: [{ grpcService: { backendRef: backend1, logName: token() } }] } },
    }).spec);
  });

  test('Gateways with everything, and ListenerSets', () => {
    const owner = { _path: 'app/gateway', name: token<string>(), namespace: token<string>() };
    const certificates = [{ secretName: token<string>(), namespace: token<string>() }];
    for (const allowedListeners of [
      AllowedListeners.none(), AllowedListeners.sameNamespace(), AllowedListeners.allNamespaces(),
      AllowedListeners.namespacesWithLabels({ team: token() }),
    ]) {
      emitted(GATEWAY, new GatewayModel(owner, {
        listeners: { https: Listener.https({ certificates, tlsOptions: { a: token() } }) },
        allowedListeners,
        parameters: GatewayParametersReference.named(token()),
        infrastructureLabels: { a: token() },
        infrastructureAnnotations: { a: token() },
        addresses: [{ value: token() }],
        backendClientCertificate: certificates[0],
        frontendTls: { default: { validation: { caCertificateRefs: [{ group: '', kind: 'ConfigMap', name: token() }] } } },
      }).spec());
    }
    const set = new ListenerSetModel(owner, {
      gateway: RouteParent.gateway({ name: token(), namespace: token() }), listeners: { http: Listener.http({ port: token() }) },
    });
    emitted(LISTENER_SET, set.spec());
    set.toRouteParent()._render(token(), Location.of('app/route'));
  });

  test('routes for gRPC, TLS and TCP', () => {
    const owner = { _path: 'app/route', _release: ReleaseTarget.of({ channel: GatewayApiChannel.EXPERIMENTAL }), name: token<string>(), namespace: token<string>() };
    const parents = [RouteParent.gateway({ name: token(), namespace: token(), port: token() })];
    const [weight, targets] = [token<number>(), [{ target: RouteTarget.service(token(), { port: token() }), weight: token<number>() }]];
    emitted(GRPC_ROUTE, new GrpcRouteModel(owner, {
      parents,
      hostnames: [token()],
      rules: [{
        name: token(),
        matches: [
          { method: GrpcMethodMatch.exact({ service: token(), method: token() }), headers: [HeaderMatch.exact(token(), token())] },
          { method: GrpcMethodMatch.regularExpression({ service: token(), method: token() }) },
        ],
        action: RouteAction.split(targets),
        sessionPersistence: { sessionName: token() },
      }],
    }).spec, owner._release);
    const tls = emitted(TLS_ROUTE, renderTlsRoute(owner, { parents, hostnames: [token()], targets: [{ ...targets[0], weight }] }).spec);
    expect(tls.rules[0].backendRefs[0].weight).toBe(weight);
    emitted(TCP_ROUTE, renderTcpRoute(owner, { parents, targets }).spec);
    emitted(GATEWAY, new GatewayModel(owner, { listeners: { tcp: Listener.tcp({ port: token() }) } }).spec());
  });

  test('redirects', () => {
    const status = token<number>();
    const spec = route({
      rules: [{
        action: RouteAction.redirect({
          scheme: token<RedirectScheme>(), hostname: token(), port: token(), path: PathRewrite.fullPath(token()), statusCode: status,
        }),
      }],
    });
    expect(spec.rules[0].filters[0].requestRedirect.statusCode).toBe(status);
  });

  test('the rules of RedirectRoute and SplitRoute', () => {
    const parents = [new ImportedGatewayModel('app/gateway', { name: token(), namespace: token() }).listener(token())];
    route({ rules: redirectRules({ parents, toHttps: true }) });
    route({
      rules: splitRules({
        parents,
        targets: [
          { target: RouteTarget.service(token(), { port: token() }), weight: token() },
          { target: RouteTarget.service('b', { port: 1 }), weight: 1 },
          { target: RouteTarget.backend(token(), { namespace: token(), hosts: [token()] }) },
        ],
        overrides: [{
          headers: [HeaderMatch.exact(token(), token())],
          queryParams: [QueryParamMatch.exact(token(), token())],
          target: RouteTarget.service(token(), { port: token() }),
        }],
        matches: [{ path: PathMatch.prefix(token()) }],
      }),
    });
  });

  test('static backends with and without TLS, their grants, and the rewriting of the Host header', () => {
    const host = token<string>();
    const variants = [
      undefined, BackendTls.systemCas(), BackendTls.caCertificates(token(), { hostname: token(), subjectAltNames: [token()] }),
      BackendTls.mutual(token(), {
        minVersion: token<TlsVersion>(), maxVersion: token<TlsVersion>(), cipherSuites: [token()], alpnProtocols: [token()],
      }),
      BackendTls.insecure({ hostname: token() }),
    ];
    for (const tls of variants) {
      const { model, grants } = backend(Destination.staticHosts({ hosts: [{ host, port: token() }], appProtocol: token<AppProtocol>() }), tls);
      emitted(BACKEND, model.spec);
      if (model.tlsPolicy !== undefined) { emitted(model.tlsPolicy.kind, model.tlsPolicy.spec); }
      const spec = route({ rules: [{ action: RouteAction.forward(model) }] });
      expect(spec.rules[0].filters[0].urlRewrite.hostname).toBe(host);
      expect(grants).toHaveLength(1);
      emitted(REFERENCE_GRANT, grants[0].spec);
    }
  });

  test('several late hosts, which may differ', () => {
    const { model } = backend(Destination.staticHosts({ hosts: [{ host: token(), port: token() }, { host: token(), port: token() }] }));
    const spec = route({ rules: [{ action: RouteAction.forward(model) }] });
    expect(spec.rules[0].filters[0].extensionRef.kind).toBe('TrafficPolicy');
  });

  test('TlsBackend', () => {
    const options = { host: token<string>(), port: token<number>(), appProtocol: token<AppProtocol>() };
    const { model } = backend(Destination._oneHost(tlsDestination(options)), tlsOf(options));
    emitted(BACKEND, model.spec);
    const policy = emitted(BACKEND_TLS_POLICY, model.tlsPolicy!.spec);
    expect(policy.validation.hostname).toBe(options.host);
  });

  test('imported backends', () => {
    const imported = new ImportedBackendModel('app/imported', { name: token(), namespace: token(), hosts: [token()] });
    route({ rules: [{ action: RouteAction.forward(imported) }] });
  });

  test('Gateways and listeners', () => {
    const common = { port: token<number>(), hostname: token<string>() };
    const certificates = [{ secretName: token<string>(), namespace: token<string>() }];
    const gateway = new GatewayModel({ _path: 'app/gateway', name: token(), namespace: token() }, {
      gatewayClassName: token(),
      listeners: {
        http: Listener.http({ ...common, allowedRoutes: AllowedRoutes.namespacesWithLabels({ team: token() }, { kinds: [token<RouteKind>()] }) }),
        https: Listener.https({ ...common, certificates, allowedRoutes: AllowedRoutes.allNamespaces() }),
        tls: Listener.tlsTermination({ ...common, certificates, allowedRoutes: AllowedRoutes.sameNamespace() }),
      },
    });
    gateway.addListener('passthrough', Listener.tlsPassthrough({ port: token(), hostname: token() }));
    emitted(GATEWAY, gateway.spec());
    gateway.listener('http')._render(token(), Location.of('app/route'));
  });

  test('a controller', () => {
    const value = token<string>();
    const { objects } = renderController('app/kgateway', {
      version: KgatewayVersion.V2_4,
      serviceAccount: { name: token(), annotations: { role: value } },
      xdsTls: XdsTls.certificate({ issuerName: token(), issuerKind: token(), duration: token(), renewBefore: token() }),
      commonLabels: { team: token() },
      podAnnotations: { a: token() },
      nodeSelector: { pool: token() },
      logLevel: token<LogLevel>(),
      resources: { requests: { cpu: token() }, limits: { cpu: token() } },
      service: { clusterIp: token(), annotations: { a: token() } },
      settings: { istioNamespace: token(), xdsFirstConnectDelay: token() },
      podDisruptionBudget: { minAvailable: 1 },
      horizontalPodAutoscaler: { minReplicas: token(), maxReplicas: token(), metrics: [] },
      extraEnv: { PROXY: token() },
    }, ReleaseTarget.DEFAULT);
    const account = objects.find(({ id }) => id === 'service-account')!.manifest.metadata;
    expect(account.annotations!.role).toBe(value);
    const podDisruptionBudget = { minAvailable: token<number>() };
    const options = { version: KgatewayVersion.V2_4, xdsTls: XdsTls.secret(token()), replicas: token<number>(), podDisruptionBudget };
    renderController('app/kgateway', options, ReleaseTarget.DEFAULT);
  });

  test('policies and grants that stand by themselves', () => {
    emitted(BACKEND_TLS_POLICY, renderStandaloneTlsPolicy('app/tls', token(), {
      targets: [PolicyTarget.service(token(), { portName: token() })], tls: BackendTls.systemCas({ hostname: token() }),
    }) );
    emitted(REFERENCE_GRANT, renderReferenceGrant('app/grant', {
      from: [{ group: token(), kind: token(), namespace: token() }], to: [{ group: token(), kind: token(), name: token() }],
    }));
  });
});

test('no factory was forgotten', () => {
  expect(factories.map(({ name }) => name)).toEqual(expect.arrayContaining(['PathMatch.prefix', 'BackendTls.mutual', 'Listener.http']));
  expect(factories.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([]);
});
