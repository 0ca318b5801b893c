import { predict } from './prediction';
import type { CheckSettings } from '../../src/core/checks';
import { predictStatus } from '../../src/core/status';
import { manifestsOf } from '../../tools/checks/fixtures';
import { ec, makeCertificate } from '../syntax/make-certificate';

type Listener = Readonly<Record<string, unknown>>;

const HTTP = { name: 'http', port: 80, protocol: 'HTTP' };
const HTTPS = { name: 'https', port: 443, protocol: 'HTTPS', tls: { certificateRefs: [{ name: 'shop' }] } };
const { certificate, key } = makeCertificate(ec());
const SECRET = { 'Secret edge/shop': { type: 'kubernetes.io/tls', stringData: { 'tls.crt': certificate, 'tls.key': key } } };

/** The conditions of a Gateway, and of its listeners, without what is healthy of these. */
function ofGateway(
  listeners: readonly Listener[],
  more: Readonly<Record<string, object>> = {},
  spec: object = {},
  settings: Partial<CheckSettings> = {},
): string[] {
  return predict({ 'Gateway edge/web': { gatewayClassName: 'kgateway', ...spec, listeners }, ...more }, { complete: true, ...settings })
    .filter((text) => text.startsWith('Gateway'))
    .map((text) => text.slice(text.indexOf(': ') + 2).replaceAll('*', '').replace(/ ?\b(Accepted=True\/Accepted|ResolvedRefs=True\/ResolvedRefs|Conflicted=False\/NoConflicts|Programmed=True\/Programmed)/g, '').trim());
}

test('a certificate that is missing makes its listener unacceptable, and the Gateway says so', () => {
  expect(ofGateway([HTTPS, HTTP])).toEqual([
    'Accepted=True/ListenersNotValid ResolvedRefs=False/ListenersNotResolved',
    'Accepted=False/Invalid ResolvedRefs=False/InvalidCertificateRef Programmed=False/Invalid',
    '',
  ]);
});

test('what a listener that passes TLS through says of certificates is not looked at', () => {
  expect(ofGateway([{ ...HTTPS, protocol: 'TLS', tls: { ...HTTPS.tls, mode: 'Passthrough' } }], { 'TLSRoute edge/shop': { parentRefs: [{ name: 'web' }], rules: [{ backendRefs: [{ name: 'shop', port: 443 }] }] } })).toEqual(['', '']);
});

test('with one of two certificates a listener serves from 2.3 on', () => {
  const listener = { ...HTTPS, tls: { certificateRefs: [{ name: 'shop' }, { name: 'none' }] } };
  expect(ofGateway([listener], SECRET, {}, { releases: ['kgateway-2.2', 'gateway-api-1.4-standard'] })).toEqual([
    'Accepted=True/ListenersNotValid',
    'Accepted=False/Invalid ResolvedRefs=False/InvalidCertificateRef Programmed=False/Invalid',
  ]);
  expect(ofGateway([listener], SECRET)).toEqual([
    'ResolvedRefs=False/ListenersNotResolved',
    'Accepted=True/Invalid ResolvedRefs=False/InvalidCertificateRef Programmed=True/Invalid',
  ]);
});

test('a protocol that is not supported is not accepted, and nothing else', () => {
  expect(ofGateway([{ ...HTTP, protocol: 'UDP' }])).toEqual(['Accepted=False/ListenersNotValid Programmed=False/Invalid', 'Accepted=False/UnsupportedProtocol']);
  expect(ofGateway([{ ...HTTP, protocol: 'UDP' }, HTTPS], SECRET)).toEqual(['Accepted=True/ListenersNotValid', 'Accepted=False/UnsupportedProtocol', '']);
});

test('a listener that takes one of the kinds that it lists is programmed', () => {
  const taking = (...kinds: readonly string[]): Listener => ({ ...HTTP, allowedRoutes: { kinds: kinds.map((kind) => ({ kind })) } });
  expect(ofGateway([taking('HTTPRoute', 'TCPRoute')])).toEqual(['ResolvedRefs=False/ListenersNotResolved', 'ResolvedRefs=False/InvalidRouteKinds']);
  expect(ofGateway([taking('TCPRoute')])).toEqual(['Accepted=False/ListenersNotValid ResolvedRefs=False/ListenersNotResolved Programmed=False/Invalid', 'ResolvedRefs=False/InvalidRouteKinds']);
});

test('of several reasons to refuse a listener the first one that is asked is reported, and no certificate is looked at', () => {
  expect(ofGateway([{ ...HTTP, port: 8082 }, { ...HTTPS, port: 8082 }])).toEqual([
    'Accepted=True/ListenersNotValid Programmed=False/Invalid',
    'Accepted=False/Invalid Conflicted=True/Invalid Programmed=False/Invalid',
    'Accepted=False/ProtocolConflict Conflicted=True/ProtocolConflict Programmed=False/ProtocolConflict',
  ]);
});

test('a listener that is left out itself keeps no port and no host from others', () => {
  const taken = { ...HTTP, name: 'tcp', allowedRoutes: { kinds: [{ kind: 'TCPRoute' }] } };
  expect(ofGateway([taken, { ...HTTP, name: 'udp', protocol: 'UDP' }, { ...HTTPS, port: 80 }], SECRET).at(-1)).toBe('');
});

test('a waypoint has a listener of a protocol of its own', () => {
  expect(ofGateway([{ name: 'proxy', port: 15088, protocol: 'istio.io/PROXY' }], {}, { gatewayClassName: 'kgateway-waypoint' })).toEqual(['', '']);
});

test('TLS and HTTPS share a port, but not where there is a third protocol', () => {
  const tls = { name: 'tls', port: 443, protocol: 'TLS', hostname: 'db.example.com', tls: { mode: 'Passthrough' } };
  const route = { 'TLSRoute edge/db': { parentRefs: [{ name: 'web' }], rules: [{ backendRefs: [{ name: 'db', port: 5432 }] }] } };
  expect(ofGateway([HTTPS, tls], { ...SECRET, ...route })).toEqual(['', '', '']);
  const conflict = 'Accepted=False/ProtocolConflict Conflicted=True/ProtocolConflict Programmed=False/ProtocolConflict';
  expect(ofGateway([HTTPS, tls, { ...HTTP, port: 443 }], { ...SECRET, ...route })).toEqual(['Accepted=True/ListenersNotValid', '', conflict, conflict]);
});

describe('the CA for clients', () => {
  const validation = (...names: readonly string[]): object => ({ caCertificateRefs: names.map((name) => ({ group: '', kind: 'ConfigMap', name })) });
  const clients = { 'ConfigMap edge/clients': { data: { 'ca.crt': certificate } } };

  test('is reported by the listeners that check clients', () => {
    expect(ofGateway([HTTP, HTTPS], SECRET, { tls: { frontend: { default: { validation: validation('none') } } } })).toEqual([
      'Accepted=True/ListenersNotValid ResolvedRefs=False/ListenersNotResolved',
      '',
      'Accepted=False/NoValidCACertificate ResolvedRefs=False/InvalidCACertificateRef Programmed=False/Invalid',
    ]);
  });

  test('of a port is not that of the others', () => {
    const frontend = { default: { validation: validation('clients') }, perPort: [{ port: 8443, tls: { validation: validation('none') } }] };
    expect(ofGateway([HTTPS, { ...HTTPS, name: 'alt', port: 8443 }], { ...SECRET, ...clients }, { tls: { frontend } })).toEqual([
      'Accepted=True/ListenersNotValid ResolvedRefs=False/ListenersNotResolved',
      '',
      'Accepted=False/NoValidCACertificate ResolvedRefs=False/InvalidCACertificateRef Programmed=False/Invalid',
    ]);
  });

  test('may be one of several', () => {
    expect(ofGateway([HTTPS], { ...SECRET, ...clients }, { tls: { frontend: { default: { validation: validation('clients', 'none') } } } })).toEqual([
      'ResolvedRefs=False/ListenersNotResolved',
      'Accepted=True/NoValidCACertificate ResolvedRefs=False/InvalidCACertificateRef Programmed=True/Invalid',
    ]);
  });

  test('is not needed where clients without a certificate are let in', () => {
    expect(ofGateway([HTTPS], SECRET, { tls: { frontend: { default: { validation: { mode: 'AllowInsecureFallback', ...validation('none') } } } } })).toEqual([
      'ResolvedRefs=False/ListenersNotResolved InsecureFrontendValidationMode=True/ConfigurationChanged',
      'Accepted=True/NoValidCACertificate ResolvedRefs=False/InvalidCACertificateRef Programmed=True/Invalid',
    ]);
  });
});

test('the certificate that a Gateway shows to backends is reported by the Gateway', () => {
  expect(ofGateway([HTTP], {}, { tls: { backend: { clientCertificateRef: { name: 'none' } } } })).toEqual(['ResolvedRefs=False/InvalidClientCertificateRef', '']);
});

describe('a ListenerSet', () => {
  const ofSet = (listeners: readonly Listener[], gateway: object = {}): string[] => predict({
    'Gateway edge/web': { gatewayClassName: 'kgateway', allowedListeners: { namespaces: { from: 'All' } }, listeners: [HTTP], ...gateway },
    'ListenerSet shop/shop': { parentRef: { name: 'web', namespace: 'edge' }, listeners },
    'HTTPRoute shop/cart': { parentRefs: [{ group: 'gateway.networking.k8s.io', kind: 'ListenerSet', name: 'shop' }], rules: [{ backendRefs: [{ name: 'cart', port: 80 }] }] },
    'Service shop/cart': { ports: [{ port: 80 }] },
  }, { complete: true }).filter((text) => !text.startsWith('Gateway')).map((text) => text.replaceAll('*', ''));

  test('none of whose listeners works is not accepted', () => {
    expect(ofSet([{ ...HTTP, port: 8082 }])).toEqual([
      'ListenerSet shop: Accepted=False/ListenersNotValid Programmed=False/ListenersNotValid',
      'ListenerSet shop spec.listeners[0]: Accepted=False/Invalid ResolvedRefs=True/ResolvedRefs Conflicted=True/Invalid Programmed=False/Invalid',
      'HTTPRoute cart spec.parentRefs[0]: nothing',
    ]);
  });

  test('one of whose listeners works is accepted', () => {
    expect(ofSet([{ ...HTTP, port: 8082 }, { ...HTTP, name: 'alt', port: 8080 }])[0]).toBe('ListenerSet shop: Accepted=True/ListenersNotValid Programmed=True/Programmed');
  });

  test.each([['that is not admitted', { allowedListeners: { namespaces: { from: 'Same' } } }, 'Accepted=False/NotAllowed Programmed=False/NotAllowed'],
    ['of a Gateway of somebody else', { gatewayClassName: 'istio' }, 'nothing']])('%s has no listeners', (_title, gateway, conditions) => {
    expect(ofSet([{ ...HTTP, port: 8080 }], gateway)).toEqual([
      `ListenerSet shop: ${conditions}`,
      'ListenerSet shop spec.listeners[0]: nothing',
      'HTTPRoute cart spec.parentRefs[0]: nothing',
    ]);
  });
});

test('which of two ListenerSets has a host first is not certain, because their age decides', () => {
  const shop = { parentRef: { name: 'web' }, listeners: [{ ...HTTP, hostname: 'shop.example.com' }] };
  expect(predict({
    'Gateway edge/web': { gatewayClassName: 'kgateway', allowedListeners: { namespaces: { from: 'Same' } }, listeners: [HTTP] }, 'ListenerSet edge/b': shop, 'ListenerSet edge/a': shop,
  }).filter((text) => text.includes('HostnameConflict'))).toEqual([expect.stringMatching(/^ListenerSet b spec.*Conflicted=True\/HostnameConflict\?/)]);
});

test('a listener says which kinds of routes it takes', () => {
  const kindsOf = (listener: Listener): unknown => predictStatus(manifestsOf({ 'Gateway edge/web': { gatewayClassName: 'kgateway', listeners: [listener] } }))[1].supportedKinds;
  expect(kindsOf(HTTP)).toEqual(['HTTPRoute', 'GRPCRoute']);
  expect(kindsOf({ ...HTTP, allowedRoutes: { kinds: [{ kind: 'TCPRoute' }, { kind: 'GRPCRoute' }] } })).toEqual(['GRPCRoute']);
  expect(kindsOf({ ...HTTP, protocol: 'UDP' })).toEqual([]);
});

test('a listener for TLS without a route is programmed if another one on its port has a route', () => {
  const tls = (name: string, port: number): Listener => ({ name, port, protocol: 'TLS', hostname: `${name}.example.com`, tls: { mode: 'Passthrough' } });
  const route = { 'TLSRoute edge/a': { parentRefs: [{ name: 'web', sectionName: 'a' }], rules: [{ backendRefs: [{ name: 'a', port: 5432 }] }] } };
  expect(ofGateway([tls('a', 5432), tls('b', 5432)], route)).toEqual(['', '', '']);
  expect(ofGateway([tls('a', 5432), tls('b', 5433)], route)).toEqual(['Accepted=True/ListenersNotValid', '', 'Programmed=False/Invalid']);
});

test('the certificate of a listener for TLS is not looked at before a route attaches', () => {
  expect(ofGateway([{ ...HTTPS, protocol: 'TLS', tls: { mode: 'Terminate', certificateRefs: [{ name: 'none' }] } }])).toEqual(['Accepted=True/ListenersNotValid', 'Programmed=False/Invalid']);
});

describe('a policy that is not valid', () => {
  const policy = (target: object): Record<string, unknown> => ({ targetRefs: [{ group: 'gateway.networking.k8s.io', ...target }], extAuth: { extensionRef: { name: 'none' } } });
  const route = { 'HTTPRoute edge/shop': { parentRefs: [{ name: 'web' }], rules: [{ backendRefs: [{ name: 'cart', port: 80 }] }] } };

  test('replaces the Gateway that it is on', () => {
    expect(ofGateway([HTTP], { 'TrafficPolicy edge/p': policy({ kind: 'Gateway', name: 'web' }) })).toEqual(['Accepted=False/GatewayReplaced', '']);
  });

  test('replaces the listener that it is on, for HTTP once a route attaches', () => {
    const onListener = { 'TrafficPolicy edge/p': policy({ kind: 'Gateway', name: 'web', sectionName: 'http' }) };
    expect(ofGateway([HTTP], onListener)).toEqual(['', '']);
    expect(ofGateway([HTTP], { ...onListener, ...route })).toEqual(['', 'Accepted=False/ListenerReplaced']);
  });

  test('replaces the rules of the route that it is on, and of those that the route delegates to', () => {
    const onRoute = (settings: Partial<CheckSettings>): string[] => predict({
      'Gateway edge/web': { gatewayClassName: 'kgateway', listeners: [HTTP] },
      'HTTPRoute edge/shop': {
        parentRefs: [{ name: 'web' }], rules: [{ backendRefs: [{ group: 'gateway.networking.k8s.io', kind: 'HTTPRoute', name: 'cart' }] }],
      },
      'HTTPRoute edge/cart': {
        parentRefs: [{ group: 'gateway.networking.k8s.io', kind: 'HTTPRoute', name: 'shop', namespace: 'edge' }], rules: [{ backendRefs: [{ name: 'cart', port: 80 }] }],
      },
      'Service edge/cart': { ports: [{ port: 80 }] },
      'TrafficPolicy edge/p': policy({ kind: 'HTTPRoute', name: 'shop' }),
    }, { complete: true, ...settings }).filter((text) => text.startsWith('HTTPRoute')).map((text) => text.slice(text.indexOf(': ') + 2));
    const replaced = 'Accepted=True/Accepted ResolvedRefs=True/ResolvedRefs kgateway.dev/Programmed=False/RouteRuleReplaced*';
    expect(onRoute({})).toEqual([replaced, replaced]);
    const refused = 'Accepted=False/RouteRuleReplaced* ResolvedRefs=True/ResolvedRefs';
    expect(onRoute({ releases: ['kgateway-2.3', 'gateway-api-1.5-standard'] })).toEqual([refused, refused]);
  });
});
