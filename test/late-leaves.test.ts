import { Construct } from 'constructs';
import { throwingLeaf } from './throwing-leaf';
import * as api from '../src';
import {
  AllowedRoutes, AppProtocol, BackendTls, HeaderMatch, HttpMethod, KgatewayVersion, Listener, LogLevel, PathMatch, PathRewrite, PolicyTarget,
  QueryParamMatch, RedirectScheme, RouteAction, RouteFilter, RouteKind, RouteParent, RouteTarget, TlsVersion, XdsTls,
} from '../src';
import { BackendDraft, ImportedBackendDraft } from '../src/core/backend/backend';
import { Destination } from '../src/core/backend/destination';
import { tlsDestination, tlsOf } from '../src/core/backend/tls-backend';
import { renderController } from '../src/core/controller/controller';
import { GatewayDraft } from '../src/core/gateway/gateway';
import { ImportedGatewayDraft } from '../src/core/gateway/imported-gateway';
import type { Grant } from '../src/core/grant';
import { BACKEND, BACKEND_TLS_POLICY, GATEWAY, HTTP_ROUTE, REFERENCE_GRANT, apiVersionOf } from '../src/core/kinds';
import type { ObjectKind } from '../src/core/kinds';
import { completeSpec } from '../src/core/manifest';
import { Place } from '../src/core/place';
import { renderStandaloneTlsPolicy } from '../src/core/policy/standalone-tls-policy';
import { renderReferenceGrant } from '../src/core/reference-grant';
import { ReleaseTarget } from '../src/core/release';
import { HttpRouteDraft } from '../src/core/route/http-route';
import type { HttpRouteOptions } from '../src/core/route/http-route';
import { redirectRules } from '../src/core/route/redirect-route';
import { splitRules } from '../src/core/route/split-route';
import { checkManifest } from '../src/core/schema/check';

const NO_FACTORIES = [
  'raw', 'of', 'from', '_of', '_object', '_gateway', '_listener', 'fromBackendAttributes', 'fromGatewayAttributes',
  // What they take are releases, which are always known.
  'changes', 'officialUrl',
];

/** A leaf of any type: a fresh one at every place. */
const late = <T>(): T => throwingLeaf<T>();

/** Completes and checks a spec as the adapters do; what was late must still be the same object. */
function emitted(kind: ObjectKind, spec: object): any {
  const complete = completeSpec(kind, spec, ReleaseTarget.DEFAULT);
  const manifest = { apiVersion: apiVersionOf(kind), kind: kind.kind, metadata: { name: late(), namespace: late() }, spec: complete };
  expect(checkManifest(manifest, ReleaseTarget.DEFAULT._releases)).toEqual([]);
  return complete;
}

function route(options: Omit<HttpRouteOptions, 'parents'>): any {
  const owner = { _path: 'app/route', namespace: late<string>(), _chosenHostPolicy: () => late<string>() };
  const parents = [RouteParent.gateway({ name: late(), namespace: late(), sectionName: late() })];
  return emitted(HTTP_ROUTE, new HttpRouteDraft(owner, { parents, ...options }).spec());
}

function backend(destination: Destination, tls?: BackendTls): { draft: BackendDraft; grants: Grant[] } {
  const grants: Grant[] = [];
  const owner = { _path: 'app/backend', name: late<string>(), namespace: late<string>(), _createGrant: (grant: Grant) => grants.push(grant) };
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
        action: RouteAction.forward(RouteTarget.service(late(), { port: late(), namespace: late() })),
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
    const { draft } = backend(Destination.staticHosts(tlsDestination(options)), tlsOf(options));
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
