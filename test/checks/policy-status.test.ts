import { checkManifests } from '../../src/core/checks';
import type { CheckSettings } from '../../src/core/checks';
import { formatPath } from '../../src/core/schema/path';
import { predictStatus } from '../../src/core/status';
import type { PolicyAncestor, PredictedStatus } from '../../src/core/status';
import { manifestsOf } from '../../tools/checks/fixtures';
import { ec, makeCertificate } from '../syntax/make-certificate';

const { certificate, key } = makeCertificate(ec());
type Objects = Parameters<typeof manifestsOf>[0];

const RELEASES = ['kgateway-2.4', 'gateway-api-1.6-standard'];
const OF_2_3 = { releases: ['kgateway-2.3', 'gateway-api-1.5-standard'] };
const OF_2_2 = { releases: ['kgateway-2.2', 'gateway-api-1.4-standard'] };

/** `limits spec.targetRefs[0] > Gateway edge/http#web: Accepted=True/Valid`; a `?` marks what is not certain. */
function textOf({ object, path, ancestor, conditions }: PredictedStatus): string {
  const list = conditions.map(({ type, status, reason, certain }) => `${type}=${status}/${reason}${certain ? '' : '?'}`);
  return `${[object.name, formatPath(path)].join(' ').trim()} > ${nameOf(ancestor)}: ${list.join(' ')}`;
}

function nameOf(ancestor: PolicyAncestor | undefined): string {
  if (ancestor === undefined) { return 'unknown'; }
  const { kind, namespace, name, sectionName } = ancestor;
  return `${kind} ${namespace ?? '-'}/${name}${sectionName === undefined ? '' : `#${sectionName}`}`;
}

function predict(objects: Objects, settings: Partial<CheckSettings> = {}): string[] {
  return predictStatus(manifestsOf(objects), { releases: RELEASES, ...settings }).filter(({ part }) => part === 'ancestor').map(textOf);
}

const GATEWAY_API = 'gateway.networking.k8s.io';
const KGATEWAY = 'gateway.kgateway.dev';
const HEALTHY = 'Accepted=True/Valid Attached=True/Attached';
const OPEN = 'Accepted=True/Valid? Attached=True/Attached?';

const http = { name: 'http', port: 80, protocol: 'HTTP' };
const gateway = { gatewayClassName: 'kgateway', listeners: [http] };
const toCart = [{ backendRefs: [{ name: 'cart', port: 80 }] }];
const route = { parentRefs: [{ name: 'http' }], rules: toCart };
const timeouts = { timeouts: { request: '5s' } };
const on = (kind: string, name: string, sectionName?: string) => ({
  targetRefs: [{ group: GATEWAY_API, kind, name, ...sectionName === undefined ? {} : { sectionName } }],
});
const extension = (kind: string, name: string) => ({ type: 'ExtensionRef', extensionRef: { group: KGATEWAY, kind, name } });

describe('a policy on a Gateway', () => {
  test('is reported against it, whether it has routes or not', () => {
    expect(predict({ 'Gateway edge/http': gateway, 'TrafficPolicy edge/limits': { ...on('Gateway', 'http'), ...timeouts } }))
      .toEqual([`limits spec.targetRefs[0] > Gateway edge/http: ${HEALTHY}`]);
  });

  test('of another controller is not reported', () => {
    expect(predict({
      'GatewayClass cilium': { controllerName: 'io.cilium/gateway-controller' },
      'Gateway edge/http': { ...gateway, gatewayClassName: 'cilium' },
      'TrafficPolicy edge/limits': { ...on('Gateway', 'http'), ...timeouts },
    })).toEqual([]);
  });

  test('none of whose listeners works is not reported', () => {
    expect(predict({
      'Gateway edge/http': { ...gateway, listeners: [{ name: 'metrics', port: 9091, protocol: 'HTTP' }] },
      'TrafficPolicy edge/limits': { ...on('Gateway', 'http'), ...timeouts },
    })).toEqual([]);
  });

  test('is reported against a ListenerSet, too, that comes first on a port', () => {
    expect(predict({
      'Gateway edge/http': { ...gateway, allowedListeners: { namespaces: { from: 'All' } } },
      'ListenerSet shop/more': { parentRef: { name: 'http', namespace: 'edge' }, listeners: [{ ...http, port: 8000 }] },
      'ListenerSet shop/same': { parentRef: { name: 'http', namespace: 'edge' }, listeners: [{ ...http, hostname: 'shop.example.com' }] },
      'ListenerPolicy edge/limits': { ...on('Gateway', 'http'), default: { perConnectionBufferLimitBytes: 1000 } },
    })).toEqual([`limits spec.targetRefs[0] > Gateway edge/http: ${HEALTHY}`, `limits spec.targetRefs[0] > ListenerSet shop/more: ${HEALTHY}`]);
  });

  test('that is elsewhere is expected to be reported', () => {
    expect(predict({ 'TrafficPolicy edge/limits': { ...on('Gateway', 'http'), ...timeouts } }))
      .toEqual([`limits spec.targetRefs[0] > Gateway edge/http: ${OPEN}`]);
  });
});

describe('a policy that uses an extension', () => {
  const auth = { ...on('Gateway', 'http'), extAuth: { extensionRef: { name: 'opa' } } };
  const opa = { extAuth: { grpcService: { backendRef: { name: 'opa', port: 9191 } } } };
  const objects = { 'Gateway edge/http': gateway, 'TrafficPolicy edge/auth': auth, 'GatewayExtension edge/opa': opa };

  test('is not valid if the extension leads nowhere', () => {
    expect(predict(objects, { complete: true }))
      .toEqual(['auth spec.targetRefs[0] > Gateway edge/http: Accepted=False/Invalid Attached=False/Pending']);
  });

  test('is expected to be valid if the extension leads out of the set, and is if it does not', () => {
    expect(predict(objects)).toEqual([`auth spec.targetRefs[0] > Gateway edge/http: ${OPEN}`]);
    expect(predict({ ...objects, 'Service edge/opa': { ports: [{ port: 9191 }] } })).toEqual([`auth spec.targetRefs[0] > Gateway edge/http: ${HEALTHY}`]);
  });
});

describe('a policy on a listener', () => {
  const policy = { ...on('Gateway', 'http', 'http'), ...timeouts };

  test('is reported without the name of the listener, where a route attaches', () => {
    expect(predict({ 'Gateway edge/http': gateway, 'HTTPRoute edge/shop': route, 'TrafficPolicy edge/limits': policy }))
      .toEqual([`limits spec.targetRefs[0] > Gateway edge/http: ${HEALTHY}`]);
  });

  test('is not reported without a route', () => {
    const objects = { 'Gateway edge/http': gateway, 'TrafficPolicy edge/limits': policy };
    expect(predict(objects, { complete: true })).toEqual([]);
    expect(predict(objects)).toEqual([`limits spec.targetRefs[0] > Gateway edge/http: ${OPEN}`]);
  });

  test('may lose its hosts to another listener on the port', () => {
    expect(predict({
      'Gateway edge/http': { ...gateway, listeners: [http, { ...http, name: 'shop', hostname: '*.example.com' }] },
      'HTTPRoute edge/shop': { ...route, hostnames: ['shop.example.com'] },
      'TrafficPolicy edge/limits': policy,
    })).toEqual([`limits spec.targetRefs[0] > Gateway edge/http: ${OPEN}`]);
  });

  test('that does not exist is not reported', () => {
    expect(predict({ 'Gateway edge/http': gateway, 'HTTPRoute edge/shop': route, 'TrafficPolicy edge/limits': { ...on('Gateway', 'http', 'web'), ...timeouts } })).toEqual([]);
  });

  test('for HTTPS is reported without a route, and takes the place of one on the Gateway', () => {
    expect(predict({
      'Gateway edge/http': { ...gateway, listeners: [{ name: 'https', port: 443, protocol: 'HTTPS', tls: { certificateRefs: [{ name: 'cert' }] } }] },
      'Secret edge/cert': { type: 'kubernetes.io/tls', stringData: { 'tls.crt': certificate, 'tls.key': key } },
      'TrafficPolicy edge/all': { ...on('Gateway', 'http'), ...timeouts },
      'TrafficPolicy edge/one': { ...on('Gateway', 'http', 'https'), ...timeouts },
    })).toEqual([
      'all spec.targetRefs[0] > Gateway edge/http: Accepted=True/Valid Attached=False/Overridden',
      `one spec.targetRefs[0] > Gateway edge/http: ${HEALTHY}`,
    ]);
  });

  test('of a ListenerSet is reported against that', () => {
    expect(predict({
      'Gateway edge/http': { ...gateway, allowedListeners: { namespaces: { from: 'All' } } },
      'ListenerSet edge/more': { parentRef: { name: 'http' }, listeners: [{ ...http, name: 'more', port: 8000 }] },
      'HTTPRoute edge/shop': { ...route, parentRefs: [{ group: GATEWAY_API, kind: 'ListenerSet', name: 'more' }] },
      'TrafficPolicy edge/limits': { ...on('ListenerSet', 'more'), ...timeouts },
    })).toEqual([`limits spec.targetRefs[0] > ListenerSet edge/more: ${HEALTHY}`]);
  });
});

describe('a policy on a route', () => {
  const objects = { 'Gateway edge/http': gateway, 'HTTPRoute edge/shop': route, 'TrafficPolicy edge/limits': { ...on('HTTPRoute', 'shop'), ...timeouts } };

  test('is reported against the Gateway', () => {
    expect(predict(objects)).toEqual([`limits spec.targetRefs[0] > Gateway edge/http: ${HEALTHY}`]);
  });

  test('names the section that the route names, since 2.4', () => {
    const named = { ...objects, 'HTTPRoute edge/shop': { ...route, parentRefs: [{ name: 'http', sectionName: 'http' }] } };
    expect(predict(named)).toEqual([`limits spec.targetRefs[0] > Gateway edge/http#http: ${HEALTHY}`]);
    expect(predict(named, OF_2_3)).toEqual([`limits spec.targetRefs[0] > Gateway edge/http: ${HEALTHY}`]);
  });

  test('is reported against each of two Gateways', () => {
    expect(predict({
      ...objects,
      'Gateway edge/internal': gateway,
      'HTTPRoute edge/shop': { ...route, parentRefs: [{ name: 'internal' }, { name: 'http' }] },
    })).toEqual([`limits spec.targetRefs[0] > Gateway edge/http: ${HEALTHY}`, `limits spec.targetRefs[0] > Gateway edge/internal: ${HEALTHY}`]);
  });

  test('is not reported against a Gateway that refuses the route', () => {
    expect(predict({
      ...objects,
      'Gateway edge/internal': { ...gateway, listeners: [{ ...http, allowedRoutes: { namespaces: { from: 'None' } } }] },
      'HTTPRoute edge/shop': { ...route, parentRefs: [{ name: 'internal' }] },
    })).toEqual([]);
  });

  test('that is attached nowhere is not reported', () => {
    const loose = { ...objects, 'HTTPRoute edge/shop': { rules: toCart } };
    expect(predict(loose, { complete: true })).toEqual([]);
    expect(predict(loose)).toEqual([`limits spec.targetRefs[0] > unknown: ${OPEN}`]);
  });

  test('that is elsewhere has an ancestor that is not known', () => {
    const policy = { 'TrafficPolicy edge/limits': objects['TrafficPolicy edge/limits'] };
    expect(predict(policy)).toEqual([`limits spec.targetRefs[0] > unknown: ${OPEN}`]);
    expect(predict(policy, { complete: true })).toEqual([]);
  });

  test('whose Gateway is elsewhere is expected to be reported against it', () => {
    expect(predict({ 'HTTPRoute edge/shop': route, 'TrafficPolicy edge/limits': objects['TrafficPolicy edge/limits'] }))
      .toEqual([`limits spec.targetRefs[0] > Gateway edge/http: ${OPEN}`]);
  });

  test('is one entry, however many targets lead to it', () => {
    expect(predict({
      ...objects,
      'HTTPRoute edge/other': { ...route, hostnames: ['other.example.com'] },
      'TrafficPolicy edge/limits': { targetRefs: ['shop', 'other'].map((name) => ({ group: GATEWAY_API, kind: 'HTTPRoute', name })), ...timeouts },
    })).toEqual([`limits spec.targetRefs[0] > Gateway edge/http: ${HEALTHY}`]);
  });

  test('on a rule needs a rule of this name', () => {
    const named = (name: string) => ({ ...objects, 'HTTPRoute edge/shop': { ...route, rules: [{ ...toCart[0], name }] }, 'TrafficPolicy edge/limits': { ...on('HTTPRoute', 'shop', 'cart'), ...timeouts } });
    expect(predict(named('cart'))).toEqual([`limits spec.targetRefs[0] > Gateway edge/http: ${HEALTHY}`]);
    expect(predict(named('other'))).toEqual([]);
  });

  test('that is selected is found by its labels', () => {
    const policy = { targetSelectors: [{ group: GATEWAY_API, kind: 'HTTPRoute', matchLabels: { team: 'shop' } }], ...timeouts };
    const labelled = { 'Gateway edge/http': gateway, 'HTTPRoute edge/shop': { labels: { team: 'shop' }, ...route }, 'TrafficPolicy edge/limits': policy };
    expect(predict(labelled)).toEqual([`limits spec.targetSelectors[0] > Gateway edge/http: ${HEALTHY}`]);
    const others = { ...labelled, 'HTTPRoute edge/shop': { labels: { team: 'pay' }, ...route } };
    expect(predict(others)).toEqual([`limits spec.targetSelectors[0] > unknown: ${OPEN}`]);
    expect(predict(others, { complete: true })).toEqual([]);
  });
});

describe('a policy on a child', () => {
  const parent = { ...route, rules: [{ matches: [{ path: { value: '/shop' } }], backendRefs: [{ group: GATEWAY_API, kind: 'HTTPRoute', name: 'child' }] }] };
  const child = (value: string) => ({ rules: [{ matches: [{ path: { value } }], ...toCart[0] }] });
  const objects = (value: string) => ({
    'Gateway edge/http': gateway,
    'HTTPRoute edge/parent': { ...parent, parentRefs: [{ name: 'http', sectionName: 'http' }] },
    'HTTPRoute edge/child': child(value),
    'TrafficPolicy edge/limits': { ...on('HTTPRoute', 'child'), ...timeouts },
  });

  test('is reported against what its parent attaches to', () => {
    expect(predict(objects('/shop/cart'))).toEqual([`limits spec.targetRefs[0] > Gateway edge/http#http: ${HEALTHY}`]);
  });

  test('is not reported if the parent delegates nothing that the child matches', () => {
    expect(predict(objects('/pay'), { complete: true })).toEqual([]);
  });

  test('is not reported if the child has hosts of its own', () => {
    expect(predict({ ...objects('/shop/cart'), 'HTTPRoute edge/child': { ...child('/shop/cart'), hostnames: ['shop.example.com'] } }, { complete: true })).toEqual([]);
  });

  test('overrides that of the parent', () => {
    const both = { ...objects('/shop/cart'), 'TrafficPolicy edge/parents': { ...on('HTTPRoute', 'parent'), ...timeouts } };
    expect(predict(both)).toEqual([
      `limits spec.targetRefs[0] > Gateway edge/http#http: ${HEALTHY}`,
      'parents spec.targetRefs[0] > Gateway edge/http#http: Accepted=True/Valid Attached=False/Overridden',
    ]);
    const reversed = { ...parent, annotations: { 'kgateway.dev/inherited-policy-priority': 'ShallowMergePreferParent' } };
    expect(predict({ ...both, 'HTTPRoute edge/parent': reversed })).toEqual([
      'limits spec.targetRefs[0] > Gateway edge/http: Accepted=True/Valid Attached=False/Overridden',
      `parents spec.targetRefs[0] > Gateway edge/http: ${HEALTHY}`,
    ]);
  });

  test('ends where routes delegate in a circle', () => {
    const circle = (name: string) => ({ rules: [{ backendRefs: [{ group: GATEWAY_API, kind: 'HTTPRoute', name }] }] });
    expect(predict({
      'HTTPRoute edge/child': circle('other'), 'HTTPRoute edge/other': circle('child'), 'TrafficPolicy edge/limits': { ...on('HTTPRoute', 'child'), ...timeouts },
    }, { complete: true })).toEqual([]);
  });

  test('ends where all routes of a namespace delegate to all of them', () => {
    const all = { rules: [{ backendRefs: [{ group: GATEWAY_API, kind: 'HTTPRoute', name: '*' }] }] };
    const routes = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`HTTPRoute edge/route-${index}`, all]));
    const policy = { 'TrafficPolicy edge/limits': { ...on('HTTPRoute', 'route-7'), ...timeouts } };
    expect(predict({ ...routes, ...policy }, { complete: true })).toEqual([]);
    expect(predict({ 'Gateway edge/http': gateway, ...routes, 'HTTPRoute edge/last': { parentRefs: [{ name: 'http' }], ...all }, ...policy }))
      .toEqual([`limits spec.targetRefs[0] > Gateway edge/http: ${HEALTHY}`]);
  });
});

describe('what filters refer to', () => {
  const objects = (filters: object[]) => ({
    'Gateway edge/http': gateway,
    'HTTPRoute edge/shop': { ...route, rules: [{ filters }] },
    'TrafficPolicy edge/limits': timeouts,
    'DirectResponse edge/teapot': { status: 418 },
  });

  test('is reported against the Gateway, and has no target', () => {
    const both = objects([extension('TrafficPolicy', 'limits'), extension('DirectResponse', 'teapot')]);
    expect(predict(both)).toEqual([`limits > Gateway edge/http: ${HEALTHY}`, `teapot > Gateway edge/http: ${HEALTHY}`]);
    expect(predict(both, OF_2_2)).toEqual([`limits > Gateway edge/http: ${HEALTHY}`]);
  });

  test('is not reported if no filter does', () => {
    expect(predict(objects([]), { complete: true })).toEqual([]);
    expect(predict(objects([]))).toEqual([`limits > unknown: ${OPEN}`, `teapot > unknown: ${OPEN}`]);
  });

  test('is pending on a backend', () => {
    const backendRefs = [{ ...toCart[0].backendRefs[0], filters: [extension('TrafficPolicy', 'limits')] }];
    expect(predict({ ...objects([]), 'HTTPRoute edge/shop': { ...route, rules: [{ backendRefs }] } })[0])
      .toBe('limits > Gateway edge/http: Accepted=True/Valid Attached=False/Pending');
  });
});

describe('several policies on one route', () => {
  const policies = (a: object, b: object) => predict({
    'Gateway edge/http': gateway,
    'HTTPRoute edge/shop': { ...route, rules: [{ ...toCart[0], name: 'cart' }] },
    'TrafficPolicy edge/a': { ...on('HTTPRoute', 'shop'), ...a },
    'TrafficPolicy edge/b': { ...on('HTTPRoute', 'shop'), ...b },
  }).map((text) => text.replace(/^(\w).* > Gateway edge\/http: Accepted=True\/Valid Attached=/, '$1 '));

  const buffer = { buffer: { maxRequestSize: '1Mi' } };
  const weight = (value: string) => ({ annotations: { 'kgateway.dev/policy-weight': value } });

  test.each<[string, object, object, string[]]>([
    ['with the same field: age decides', timeouts, timeouts, ['a True/Attached?', 'b False/Overridden?']],
    ['with the same field and weights', timeouts, { ...timeouts, ...weight('5') }, ['a False/Overridden', 'b True/Attached']],
    ['with different fields', timeouts, buffer, ['a True/Merged', 'b True/Merged']],
    ['of which one has a field for itself', timeouts, { ...timeouts, ...buffer }, ['a True/Merged?', 'b True/Merged?']],
    ['of which the better one has all', { ...timeouts, ...weight('-1') }, { ...timeouts, ...buffer }, ['a False/Overridden', 'b True/Attached']],
    ['of which one is on a rule', timeouts, { ...on('HTTPRoute', 'shop', 'cart'), ...timeouts }, ['a False/Overridden', 'b True/Attached']],
    ['whose lists of addresses are joined', { acl: { allow: ['10.0.0.0/8'] } }, { acl: { allow: ['11.0.0.0/8'] } }, ['a True/Attached', 'b True/Attached']],
  ])('%s', (_title, a, b, expected) => {
    expect(policies(a, b)).toEqual(expected);
  });

  test('of which one is not valid, which stays pending and takes nothing', () => {
    const extAuth = { extAuth: { extensionRef: { name: 'missing' } } };
    expect(predict({
      'Gateway edge/http': gateway,
      'HTTPRoute edge/shop': route,
      'TrafficPolicy edge/a': { ...on('HTTPRoute', 'shop'), ...extAuth, ...timeouts },
      'TrafficPolicy edge/b': { ...on('HTTPRoute', 'shop'), ...timeouts },
    }, { complete: true })).toEqual([
      'a spec.targetRefs[0] > Gateway edge/http: Accepted=False/Invalid Attached=False/Pending',
      `b spec.targetRefs[0] > Gateway edge/http: ${HEALTHY}`,
    ]);
  });

  test.each<[string, string, object]>([
    ['a GatewayExtension of another namespace without a grant', 'extension-without-grant', { extAuth: { extensionRef: { name: 'sso', namespace: 'auth' } } }],
    ['a Secret of another namespace without a grant', 'secret-without-grant', { basicAuth: { secretRef: { name: 'users', namespace: 'auth' } } }],
    ['a GatewayExtension that does not exist', 'gateway-extension-not-found', { extAuth: { extensionRef: { name: 'sso' } } }],
  ])('of which one refers to %s', (_title, id, spec) => {
    const objects = { 'Gateway edge/http': gateway, 'HTTPRoute edge/shop': route, 'TrafficPolicy edge/a': { ...on('HTTPRoute', 'shop'), ...spec } };
    const settings = { complete: true, referenceGrants: 'strict' as const, releases: RELEASES };
    expect(checkManifests(manifestsOf(objects), settings).map((finding) => finding.id)).toContain(id);
    expect(predict(objects, settings)).toEqual(['a spec.targetRefs[0] > Gateway edge/http: Accepted=False/Invalid Attached=False/Pending']);
  });

  test('the check promises what is predicted', () => {
    const objects = (own: object) => manifestsOf({
      'HTTPRoute edge/shop': route,
      'TrafficPolicy edge/a': { ...on('HTTPRoute', 'shop'), ...timeouts },
      'TrafficPolicy edge/b': { ...on('HTTPRoute', 'shop'), ...timeouts, ...own },
    });
    const consequenceOf = (own: object) => checkManifests(objects(own), { releases: RELEASES }).find(({ id }) => id === 'policies-set-same-field')?.consequence;
    expect(consequenceOf({})).toMatch('Attached=False, reason Overridden');
    expect(consequenceOf(buffer)).toMatch('Attached=True, reason Merged');
  });

  test('what may be invalid elsewhere is not certain', () => {
    expect(predict({
      'Gateway edge/http': gateway, 'HTTPRoute edge/shop': route, 'TrafficPolicy edge/a': { ...on('HTTPRoute', 'shop'), extAuth: { extensionRef: { name: 'elsewhere' } } },
    })).toEqual([`a spec.targetRefs[0] > Gateway edge/http: ${OPEN}`]);
  });
});

describe('a BackendConfigPolicy', () => {
  const policy = { targetRefs: [{ group: KGATEWAY, kind: 'Backend', name: 'api' }, { group: '', kind: 'Service', name: 'cart' }], connectTimeout: '2s' };
  const backend = { static: { hosts: [{ host: 'api.example.com', port: 80 }] } };

  test('is reported against each backend, used or not', () => {
    expect(predict({ 'Backend edge/api': backend, 'BackendConfigPolicy edge/fast': policy })).toEqual([
      `fast spec.targetRefs[0] > Backend edge/api: ${HEALTHY}`, `fast spec.targetRefs[1] > Service edge/cart: ${OPEN}`,
    ]);
  });

  test('is not reported against a backend that does not exist', () => {
    expect(predict({ 'Backend edge/api': backend, 'BackendConfigPolicy edge/fast': policy }, { complete: true })).toEqual([`fast spec.targetRefs[0] > Backend edge/api: ${HEALTHY}`]);
  });

  test('finds backends by their labels', () => {
    expect(predict({
      'Backend edge/api': { labels: { team: 'shop' }, ...backend },
      'BackendConfigPolicy edge/fast': { targetSelectors: [{ group: KGATEWAY, kind: 'Backend', matchLabels: { team: 'shop' } }], connectTimeout: '2s' },
    })).toEqual([`fast spec.targetSelectors[0] > Backend edge/api: ${HEALTHY}`]);
  });

  test('is attached, whatever another one says', () => {
    expect(predict({ 'Backend edge/api': backend, 'BackendConfigPolicy edge/a': policy, 'BackendConfigPolicy edge/b': policy }, { complete: true }))
      .toEqual(['a', 'b'].map((name) => `${name} spec.targetRefs[0] > Backend edge/api: ${HEALTHY}`));
  });

  test('on hosts of Istio is reported against what is behind them', () => {
    expect(predict({ 'BackendConfigPolicy edge/fast': { targetRefs: [{ group: 'networking.istio.io', kind: 'Hostname', name: 'api.example.com' }], connectTimeout: '2s' } }))
      .toEqual([`fast spec.targetRefs[0] > unknown: ${OPEN}`]);
  });
});

describe('a BackendTLSPolicy', () => {
  const policy = { targetRefs: [{ group: KGATEWAY, kind: 'Backend', name: 'api' }], validation: { hostname: 'api.example.com', wellKnownCACertificates: 'System' } };
  const toApi = { ...route, rules: [{ backendRefs: [{ group: KGATEWAY, kind: 'Backend', name: 'api' }] }] };
  const backend = { static: { hosts: [{ host: 'api.example.com', port: 443 }] } };
  const accepted = 'Accepted=True/Accepted ResolvedRefs=True/ResolvedRefs';

  test('is reported against the Gateways of all routes that use the backend', () => {
    expect(predict({
      'Gateway edge/http': gateway,
      'Gateway edge/internal': gateway,
      'Backend edge/api': backend,
      'BackendTLSPolicy edge/tls': policy,
      'HTTPRoute edge/a': toApi,
      'GRPCRoute edge/b': { ...toApi, parentRefs: [{ name: 'internal', sectionName: 'http' }] },
    })).toEqual([`tls spec.targetRefs[0] > Gateway edge/http: ${accepted}`, `tls spec.targetRefs[0] > Gateway edge/internal#http: ${accepted}`]);
  });

  test('is not reported if no route does', () => {
    const unused = { 'Gateway edge/http': gateway, 'Backend edge/api': backend, 'BackendTLSPolicy edge/tls': policy, 'HTTPRoute edge/a': route };
    expect(predict(unused, { complete: true })).toEqual([]);
    expect(predict(unused)).toEqual(['tls spec.targetRefs[0] > unknown: Accepted=True/Accepted? ResolvedRefs=True/ResolvedRefs?']);
  });

  test('was reported against the backend by 2.2', () => {
    expect(predict({ 'Backend edge/api': backend, 'BackendTLSPolicy edge/tls': policy }, OF_2_2)).toEqual([`tls spec.targetRefs[0] > Backend edge/api: ${HEALTHY}`]);
  });

  test('in conflict is reported by age, and a CA that is missing in words of the Gateway API', () => {
    const objects = { 'Gateway edge/http': gateway, 'HTTPRoute edge/a': toApi, 'Backend edge/api': backend };
    expect(predict({ ...objects, 'BackendTLSPolicy edge/tls': policy, 'BackendTLSPolicy edge/tls-2': policy })[1])
      .toBe('tls-2 spec.targetRefs[0] > Gateway edge/http: Accepted=False/Conflicted? ResolvedRefs=True/ResolvedRefs');
    const missing = { ...policy, validation: { hostname: 'api.example.com', caCertificateRefs: [{ group: '', kind: 'ConfigMap', name: 'ca' }] } };
    expect(predict({ ...objects, 'BackendTLSPolicy edge/tls': missing }, { complete: true }))
      .toEqual(['tls spec.targetRefs[0] > Gateway edge/http: Accepted=False/NoValidCACertificate ResolvedRefs=False/InvalidCACertificateRef']);
    expect(predict({ ...objects, 'BackendTLSPolicy edge/tls': missing }, { complete: true, ...OF_2_2 }))
      .toEqual(['tls spec.targetRefs[0] > Backend edge/api: Accepted=False/Invalid Attached=False/Pending']);
  });

  test('for a named port is reported where a route uses this one', () => {
    const service = { ports: [{ name: 'web', port: 80 }, { name: 'tls', port: 443 }] };
    const objects = (sectionName: string) => ({
      'Gateway edge/http': gateway,
      'HTTPRoute edge/a': route,
      'Service edge/cart': service,
      'BackendTLSPolicy edge/tls': { ...policy, targetRefs: [{ group: '', kind: 'Service', name: 'cart', sectionName }] },
    });
    expect(predict(objects('web'), { complete: true })).toEqual([`tls spec.targetRefs[0] > Gateway edge/http: ${accepted}`]);
    expect(predict(objects('tls'), { complete: true })).toEqual([]);
  });

  test('on a route is accepted, and says nothing of references', () => {
    const objects = { 'Gateway edge/http': gateway, 'HTTPRoute edge/a': route, 'BackendTLSPolicy edge/tls': { ...policy, ...on('HTTPRoute', 'a') } };
    expect(predict(objects)).toEqual(['tls spec.targetRefs[0] > Gateway edge/http: Accepted=True/Valid']);
    expect(predict(objects, { ...OF_2_2, complete: true })).toEqual([]);
  });
});
