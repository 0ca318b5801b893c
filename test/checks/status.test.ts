import { predict } from './prediction';
import { predictStatus } from '../../src/core/status';
import { manifestsOf } from '../../tools/checks/fixtures';

const gateway = { gatewayClassName: 'kgateway', listeners: [{ name: 'http', port: 80, protocol: 'HTTP' }] };
const HEALTHY_GATEWAY = [
  'Gateway http: Accepted=True/Accepted ResolvedRefs=True/ResolvedRefs Programmed=True/Programmed',
  'Gateway http spec.listeners[0]: Accepted=True/Accepted ResolvedRefs=True/ResolvedRefs Conflicted=False/NoConflicts Programmed=True/Programmed',
];

test('what is complete and sound is healthy for certain', () => {
  expect(predict({
    'Gateway edge/http': gateway,
    'HTTPRoute edge/shop': { parentRefs: [{ name: 'http' }], rules: [{ backendRefs: [{ name: 'cart', port: 80 }] }] },
    'Service edge/cart': { ports: [{ port: 80 }] },
    'TrafficPolicy edge/limits': { targetRefs: [{ group: 'gateway.networking.k8s.io', kind: 'HTTPRoute', name: 'shop' }], timeouts: { request: '5s' } },
    'Backend edge/api': { static: { hosts: [{ host: 'api.example.com', port: 80 }] } },
  })).toEqual([
    ...HEALTHY_GATEWAY,
    'HTTPRoute shop spec.parentRefs[0]: Accepted=True/Accepted ResolvedRefs=True/ResolvedRefs kgateway.dev/Programmed=True/Programmed*',
    'TrafficPolicy limits spec.targetRefs[0]: Accepted=True/Valid* Attached=True/Attached*',
    'Backend api: Accepted=True/Accepted',
  ]);
});

test('what depends on objects elsewhere is not certain', () => {
  expect(predict({
    'HTTPRoute shop/shop': { parentRefs: [{ name: 'http', namespace: 'edge' }], rules: [{ backendRefs: [{ name: 'cart', port: 80 }] }] },
    'Gateway edge/other': { ...gateway, gatewayClassName: 'of-somebody' },
  })).toEqual([
    'HTTPRoute shop spec.parentRefs[0]: Accepted=True/Accepted? ResolvedRefs=True/ResolvedRefs? kgateway.dev/Programmed=True/Programmed?*',
    'Gateway other: Accepted=True/Accepted? ResolvedRefs=True/ResolvedRefs? Programmed=True/Programmed?',
    'Gateway other spec.listeners[0]: Accepted=True/Accepted? ResolvedRefs=True/ResolvedRefs? Conflicted=False/NoConflicts? Programmed=True/Programmed?',
  ]);
});

test('nobody writes a status where the parent does not exist, or is of another controller', () => {
  expect(predict({
    'HTTPRoute shop/shop': { parentRefs: [{ name: 'http' }, { name: 'foreign' }], rules: [{ backendRefs: [{ name: 'cart', port: 80 }] }] },
    'Service shop/cart': { ports: [{ port: 80 }] },
    'GatewayClass cilium': { controllerName: 'io.cilium/gateway-controller' },
    'Gateway shop/foreign': { ...gateway, gatewayClassName: 'cilium' },
  }, { complete: true })).toEqual([
    'HTTPRoute shop spec.parentRefs[0]: nothing',
    'HTTPRoute shop spec.parentRefs[1]: nothing',
    'Gateway foreign: nothing',
    'Gateway foreign spec.listeners[0]: nothing',
  ]);
});

describe('a route', () => {
  const route = (spec: object) => predict({
    'Gateway edge/http': { ...gateway, listeners: [...gateway.listeners, { name: 'internal', port: 8080, protocol: 'HTTP', hostname: '*.internal' }] },
    'Service edge/cart': { ports: [{ port: 80 }] },
    'HTTPRoute edge/shop': { rules: [{ backendRefs: [{ name: 'cart', port: 80 }] }], ...spec },
  }).at(-1);

  test.each<[string, object, string]>([
    ['that names a listener that does not exist', { parentRefs: [{ name: 'http', sectionName: 'web' }] },
      'Accepted=False/NoMatchingParent ResolvedRefs=True/ResolvedRefs kgateway.dev/Programmed=True/Programmed*'],
    ['without a host in common', { parentRefs: [{ name: 'http', sectionName: 'internal' }], hostnames: ['example.com'] },
      'Accepted=False/NoMatchingListenerHostname ResolvedRefs=True/ResolvedRefs kgateway.dev/Programmed=True/Programmed*'],
    ['to a Service without the port', { parentRefs: [{ name: 'http' }], rules: [{ backendRefs: [{ name: 'cart', port: 8080 }] }] },
      'Accepted=True/Accepted ResolvedRefs=False/BackendNotFound kgateway.dev/Programmed=True/Programmed*'],
    ['to a Backend with a port, which only kgateway refuses', { parentRefs: [{ name: 'http' }], rules: [{ backendRefs: [{ group: 'gateway.kgateway.dev', kind: 'Backend', name: 'api', port: 443 }] }] },
      'Accepted=True/Accepted ResolvedRefs=False/BackendNotFound kgateway.dev/Programmed=True/Programmed*'],
    ['of which one rule is replaced', { parentRefs: [{ name: 'http' }], rules: [{ matches: [{ path: { value: '/a' } }] }, { backendRefs: [{ name: 'cart', port: 80 }] }] },
      'Accepted=True/Accepted ResolvedRefs=True/ResolvedRefs kgateway.dev/Programmed=False/RouteRuleReplaced*'],
    ['of which all rules are replaced', { parentRefs: [{ name: 'http' }], rules: [{}] },
      'Accepted=True/Accepted ResolvedRefs=True/ResolvedRefs kgateway.dev/Programmed=False/RouteRuleReplaced*'],
  ])('%s', (_title, spec, conditions) => {
    expect(route(spec)).toBe(`HTTPRoute shop spec.parentRefs[0]: ${conditions}`);
  });

  test.each<[string, object, string]>([
    ['has the last word of several references that lead nowhere', { backendRefs: [{ kind: 'Pod', name: 'cart' }, { name: 'cart', port: 8080 }] }, 'BackendNotFound'],
    ['has the last word of several rules', { backendRefs: [{ name: 'cart', port: 8080 }, { kind: 'Pod', name: 'cart' }] }, 'InvalidKind'],
  ])('%s', (_title, rule, reason) => {
    expect(route({ parentRefs: [{ name: 'http' }], rules: [rule] })).toContain(`Accepted=True/Accepted ResolvedRefs=False/${reason}`);
  });

  test('is asked first whether a grant permits what it refers to', () => {
    expect(predict({
      'Gateway edge/http': gateway,
      'HTTPRoute edge/shop': { parentRefs: [{ name: 'http' }], rules: [{ backendRefs: [{ group: 'gateway.kgateway.dev', kind: 'Backend', name: 'api', namespace: 'other', port: 80 }] }] },
    }, { complete: true }).at(-1)).toContain('ResolvedRefs=False/RefNotPermitted');
  });

  test('that is refused is not looked into', () => {
    expect(route({ parentRefs: [{ name: 'http', sectionName: 'web' }], rules: [{ backendRefs: [{ name: 'cart', port: 8080 }] }, {}] }))
      .toBe('HTTPRoute shop spec.parentRefs[0]: Accepted=False/NoMatchingParent ResolvedRefs=True/ResolvedRefs kgateway.dev/Programmed=True/Programmed*');
  });

  test('of which all listeners are refused gets no status', () => {
    expect(predict({
      'Gateway edge/http': { ...gateway, listeners: [{ ...gateway.listeners[0], port: 9091 }] },
      'HTTPRoute edge/shop': { parentRefs: [{ name: 'http' }], rules: [{ backendRefs: [{ name: 'cart', port: 80 }] }] },
    }).at(-1)).toBe('HTTPRoute shop spec.parentRefs[0]: nothing');
  });

  test('for TCP with two rules gets no status', () => {
    expect(predict({
      'Gateway edge/tcp': { ...gateway, listeners: [{ name: 'tcp', port: 5432, protocol: 'TCP' }] },
      'TCPRoute edge/db': { parentRefs: [{ name: 'tcp' }], rules: [{ backendRefs: [{ name: 'a', port: 5432 }] }, { backendRefs: [{ name: 'b', port: 5432 }] }] },
    }).at(-1)).toBe('TCPRoute db spec.parentRefs[0]: nothing');
  });

  test('is judged for each of its parents', () => {
    expect(predict({
      'Gateway edge/http': { ...gateway, listeners: [{ ...gateway.listeners[0], allowedRoutes: { namespaces: { from: 'All' } } }] },
      'Gateway edge/internal': gateway,
      'HTTPRoute shop/shop': { parentRefs: [{ name: 'http', namespace: 'edge' }, { name: 'internal', namespace: 'edge' }], rules: [{ backendRefs: [{ name: 'cart', port: 80 }] }] },
      'Service shop/cart': { ports: [{ port: 80 }] },
    }).slice(-2)).toEqual([
      'HTTPRoute shop spec.parentRefs[0]: Accepted=True/Accepted ResolvedRefs=True/ResolvedRefs kgateway.dev/Programmed=True/Programmed*',
      'HTTPRoute shop spec.parentRefs[1]: Accepted=False/NotAllowedByListeners ResolvedRefs=True/ResolvedRefs kgateway.dev/Programmed=True/Programmed*',
    ]);
  });

  test('of kgateway 2.3 is not accepted if a rule is replaced', () => {
    expect(predict({
      'Gateway edge/http': gateway,
      'HTTPRoute edge/shop': { parentRefs: [{ name: 'http' }], rules: [{}] },
    }, { releases: ['kgateway-2.3', 'gateway-api-1.5-standard'] }).at(-1))
      .toBe('HTTPRoute shop spec.parentRefs[0]: Accepted=False/RouteRuleReplaced* ResolvedRefs=True/ResolvedRefs');
  });

  test('counts on the listeners that it attaches to', () => {
    const attached = predictStatus(manifestsOf({
      'Gateway edge/http': { ...gateway, listeners: [...gateway.listeners, { name: 'alt', port: 8080, protocol: 'HTTP' }] },
      'HTTPRoute edge/a': { parentRefs: [{ name: 'http' }], rules: [{ backendRefs: [{ name: 'cart', port: 80 }] }] },
      'HTTPRoute edge/b': { parentRefs: [{ name: 'http', sectionName: 'alt' }], rules: [{ backendRefs: [{ name: 'cart', port: 80 }] }] },
    }));
    expect(attached.filter(({ part }) => part === 'listener').map(({ attachedRoutes }) => attachedRoutes)).toEqual([1, 2]);
  });
});

describe('a route that another one delegates to', () => {
  const parentRef = { group: 'gateway.networking.k8s.io', kind: 'HTTPRoute', name: 'shop', namespace: 'edge' };
  const child = (spec: object, path = '/'): string | undefined => predict({
    'Gateway edge/http': gateway,
    'HTTPRoute edge/shop': {
      parentRefs: [{ name: 'http' }],
      rules: [{ matches: [{ path: { value: path } }], backendRefs: [{ group: 'gateway.networking.k8s.io', kind: 'HTTPRoute', name: 'cart', namespace: 'shop' }] }],
    },
    'Service shop/cart': { ports: [{ port: 80 }] },
    'HTTPRoute shop/cart': { parentRefs: [parentRef], rules: [{ backendRefs: [{ name: 'cart', port: 80 }] }], ...spec },
  }, { complete: true }).at(-1);

  test.each<[string, object, string]>([
    ['is accepted', {}, 'Accepted=True/Accepted ResolvedRefs=True/ResolvedRefs kgateway.dev/Programmed=True/Programmed*'],
    ['has references of its own', { rules: [{ backendRefs: [{ name: 'none', port: 80 }] }] }, 'Accepted=True/Accepted ResolvedRefs=False/BackendNotFound kgateway.dev/Programmed=True/Programmed*'],
    ['must have no hosts', { hostnames: ['shop.example.com'] }, 'Accepted=False/UnsupportedValue ResolvedRefs=True/ResolvedRefs kgateway.dev/Programmed=True/Programmed*'],
    ['has a status only where it names the namespace of its parent', { parentRefs: [{ ...parentRef, namespace: undefined }] }, 'nothing'],
    ['has none for a parent that does not delegate to it', { parentRefs: [{ ...parentRef, name: 'none' }] }, 'nothing'],
  ])('%s', (_title, spec, conditions) => {
    expect(child(spec)).toBe(`HTTPRoute cart spec.parentRefs[0]: ${conditions}`);
  });

  test('has none if its parent leaves none of its matches over', () => {
    expect(child({}, '/cart')).toBe('HTTPRoute cart spec.parentRefs[0]: nothing');
  });
});

test('a Gateway none of whose listeners works is not programmed', () => {
  expect(predict({ 'Gateway edge/http': { gatewayClassName: 'kgateway', listeners: [{ name: 'metrics', port: 9091, protocol: 'HTTP' }] } })).toEqual([
    'Gateway http: Accepted=True/ListenersNotValid ResolvedRefs=True/ResolvedRefs Programmed=False/Invalid*',
    'Gateway http spec.listeners[0]: Accepted=False/Invalid* ResolvedRefs=True/ResolvedRefs Conflicted=True/Invalid* Programmed=False/Invalid*',
  ]);
});

test('of two listeners in conflict the second one is reported', () => {
  expect(predict({
    'Gateway edge/http': { gatewayClassName: 'kgateway', listeners: [{ name: 'http', port: 80, protocol: 'HTTP' }, { name: 'tcp', port: 80, protocol: 'TCP' }] },
  })).toEqual([
    'Gateway http: Accepted=True/ListenersNotValid ResolvedRefs=True/ResolvedRefs Programmed=True/Programmed',
    'Gateway http spec.listeners[0]: Accepted=True/Accepted ResolvedRefs=True/ResolvedRefs Conflicted=False/NoConflicts Programmed=True/Programmed',
    'Gateway http spec.listeners[1]: Accepted=False/ProtocolConflict ResolvedRefs=True/ResolvedRefs Conflicted=True/ProtocolConflict Programmed=False/ProtocolConflict',
  ]);
});

test('a ListenerSet that its Gateway does not admit', () => {
  expect(predict({
    'Gateway edge/http': gateway,
    'ListenerSet shop/shop': { parentRef: { name: 'http', namespace: 'edge' }, listeners: [{ name: 'shop', port: 8080, protocol: 'HTTP' }] },
  }).filter((text) => text.startsWith('ListenerSet shop:'))).toEqual(['ListenerSet shop: Accepted=False/NotAllowed Programmed=False/NotAllowed']);
});

test('a listener is asked whether it admits a route before the route is asked which one it means', () => {
  expect(predict({
    'Gateway edge/http': { ...gateway, listeners: [...gateway.listeners, { name: 'open', port: 8080, protocol: 'HTTP', allowedRoutes: { namespaces: { from: 'All' } } }] },
    'HTTPRoute shop/shop': { parentRefs: [{ name: 'http', namespace: 'edge', sectionName: 'http' }], rules: [{ backendRefs: [{ name: 'cart', port: 80 }] }] },
  }).at(-1)).toMatch('Accepted=False/NoMatchingParent');
});

test('a policy that another one overrides', () => {
  expect(predict({
    'Backend shop/api': { static: { hosts: [{ host: 'api.example.com', port: 443 }] } },
    'BackendTLSPolicy shop/api': {
      targetRefs: [{ group: 'gateway.kgateway.dev', kind: 'Backend', name: 'api' }], validation: { hostname: 'api.example.com', wellKnownCACertificates: 'System' },
    },
    'BackendConfigPolicy shop/api': { targetRefs: [{ group: 'gateway.kgateway.dev', kind: 'Backend', name: 'api' }], tls: { sni: 'api.example.com', wellKnownCACertificates: 'System' } },
  }).at(-1)).toBe('BackendConfigPolicy api spec.targetRefs[0]: Accepted=True/Valid* Attached=True/Attached* Overridden=True/ConflictedWithBackendTLSPolicy*');
});

test('which of two policies loses is not certain, because their age decides', () => {
  const policy = {
    targetRefs: [{ group: 'gateway.kgateway.dev', kind: 'Backend', name: 'api' }],
    validation: { hostname: 'api.example.com', wellKnownCACertificates: 'System' },
  };
  expect(predict({
    'Backend shop/api': { static: { hosts: [{ host: 'api.example.com', port: 443 }] } }, 'BackendTLSPolicy shop/a': policy, 'BackendTLSPolicy shop/b': policy,
  }).at(-1)).toBe('BackendTLSPolicy b spec.targetRefs[0]: Accepted=False/Conflicted? ResolvedRefs=True/ResolvedRefs?');
});
