import { checkManifests } from '../../src/core/checks';

const RULES = [{ backendRefs: [{ group: 'multicluster.x-k8s.io', kind: 'ServiceImport', name: 'shop', port: 80 }] }];

function object(apiVersion: string, kind: string, name: string, spec: unknown): unknown {
  return { apiVersion, kind, metadata: { name, namespace: 'shop' }, spec };
}

function gateway(gatewayClassName: string, listener: object = { name: 'http', port: 80, protocol: 'HTTP' }): unknown {
  return object('gateway.networking.k8s.io/v1', 'Gateway', 'web', { gatewayClassName, allowedListeners: { namespaces: { from: 'Same' } }, listeners: [listener] });
}

function classOf(name: string, controllerName: string): unknown {
  return { apiVersion: 'gateway.networking.k8s.io/v1', kind: 'GatewayClass', metadata: { name }, spec: { controllerName } };
}

function route(...parentRefs: readonly object[]): unknown {
  return object('gateway.networking.k8s.io/v1', 'HTTPRoute', 'shop', { parentRefs, rules: RULES });
}

const LISTENER_SET = object('gateway.networking.k8s.io/v1', 'ListenerSet', 'shop', {
  parentRef: { name: 'web' },
  listeners: [{ name: 'shop', port: 8080, protocol: 'HTTP' }],
});

const WAYPOINT = object('gateway.networking.k8s.io/v1', 'Gateway', 'waypoint', {
  gatewayClassName: 'kgateway-waypoint',
  listeners: [{ name: 'proxy', port: 15088, protocol: 'istio.io/PROXY' }],
});

function errors(...manifests: readonly unknown[]): readonly string[] {
  return checkManifests(manifests).filter(({ severity }) => severity === 'error').map(({ id }) => id);
}

test.each<[string, readonly unknown[]]>([
  ['a class that its name gives away', [gateway('istio'), route({ name: 'web' })]],
  ['a class of a cloud', [gateway('gke-l7-global-external-managed'), route({ name: 'web' })]],
  ['a class of another controller', [classOf('internal', 'example.com/gateway'), gateway('internal'), route({ name: 'web' })]],
  ['a listener that a ListenerSet adds', [gateway('istio'), LISTENER_SET, route({ kind: 'ListenerSet', name: 'shop' })]],
  ['a mesh', [route({ group: '', kind: 'Service', name: 'shop' })]],
  ['a mesh and a Gateway of another controller', [gateway('istio'), route({ group: '', kind: 'Service', name: 'shop' }, { name: 'web' })]],
])('kgateway has no say in what a route forwards to on %s', (_title, manifests) => {
  expect(errors(...manifests)).toEqual([]);
});

test.each<[string, readonly unknown[]]>([
  ['its own class', [gateway('kgateway'), route({ name: 'web' })]],
  ['a class that nothing is known of', [gateway('internal'), route({ name: 'web' })]],
  ['a class of its own with the name of another', [classOf('istio', 'kgateway.dev/kgateway'), gateway('istio'), route({ name: 'web' })]],
  ['a Gateway that is elsewhere', [route({ name: 'web' })]],
  ['two Gateways, one of them its own', [gateway('kgateway'), route({ name: 'web' }, { group: '', kind: 'Service', name: 'shop' })]],
  ['a mesh with a waypoint of kgateway', [WAYPOINT, route({ group: '', kind: 'Service', name: 'shop' })]],
])('kgateway has a say on %s', (_title, manifests) => {
  expect(errors(...manifests)).toEqual(['backend-ref-kind']);
});

const EXPRESSION = { policy: { matchExpressions: ['jwt.sub == "alice"'] } };

function policy(...names: readonly string[]): unknown {
  const targetRefs = names.map((name) => ({ group: 'gateway.networking.k8s.io', kind: 'Gateway', name }));
  return object('gateway.kgateway.dev/v1alpha1', 'TrafficPolicy', 'access', { targetRefs, rbac: EXPRESSION });
}

test('kgateway has no say in policies that are on Gateways of other controllers only', () => {
  expect(errors(gateway('agentgateway'), policy('web'))).toEqual([]);
  expect(errors(gateway('agentgateway'), policy('web', 'edge'))).toEqual(['rbac-expression']);
  expect(errors(gateway('kgateway'), policy('web'))).toEqual(['rbac-expression']);
});

test('certificates of other controllers need not be in Secrets', () => {
  const certificateRefs = [{ group: 'networking.gke.io', kind: 'ManagedCertificate', name: 'shop' }];
  const listener = { name: 'https', port: 443, protocol: 'HTTPS', tls: { certificateRefs } };
  expect(errors(gateway('gke-l7-rilb', listener))).toEqual([]);
  expect(errors(gateway('kgateway', listener))).toEqual(['certificate-kind']);
});
