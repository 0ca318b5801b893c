import { checkManifests } from '../../src/core/checks';

const RULES = [{ backendRefs: [{ group: 'multicluster.x-k8s.io', kind: 'ServiceImport', name: 'shop', port: 80 }] }];

function object(apiVersion: string, kind: string, name: string, spec: unknown): unknown {
  return { apiVersion, kind, metadata: { name, namespace: 'shop' }, spec };
}

function gateway(gatewayClassName: string, listener: object = { name: 'http', port: 80, protocol: 'HTTP' }, more: object = {}): unknown {
  return object('gateway.networking.k8s.io/v1', 'Gateway', 'web', { gatewayClassName, allowedListeners: { namespaces: { from: 'Same' } }, listeners: [listener], ...more });
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

/** Something of kgateway, so that a class that nothing is known of may be one of its own. */
const OF_KGATEWAY = object('gateway.kgateway.dev/v1alpha1', 'Backend', 'api', { static: { hosts: [{ host: 'api.example.com', port: 80 }] } });

function annotated(manifest: unknown, annotations: Record<string, string>): unknown {
  const { metadata } = manifest as { readonly metadata: object };
  return { ...manifest as object, metadata: { ...metadata, annotations } };
}

function infrastructure(group: string, kind: string): object {
  return { infrastructure: { parametersRef: { group, kind, name: 'web' } } };
}

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
  ['names of other controllers', [OF_KGATEWAY, gateway('envoy'), route({ name: 'web' })]],
  ['a name with that of another controller in it', [OF_KGATEWAY, gateway('aws-alb'), route({ name: 'web' })]],
  ['a short name of another controller', [OF_KGATEWAY, gateway('ngf'), route({ name: 'web' })]],
  ['a controller of tunnels', [OF_KGATEWAY, gateway('cloudflare'), route({ name: 'web' })]],
  ['a class that nothing is known of, where nothing is about kgateway', [gateway('internal'), route({ name: 'web' })]],
  ['parameters of another controller', [OF_KGATEWAY, gateway('internal', undefined, infrastructure('gateway.envoyproxy.io', 'EnvoyProxy')), route({ name: 'web' })]],
  ['parameters in a ConfigMap', [OF_KGATEWAY, gateway('internal', undefined, infrastructure('', 'ConfigMap')), route({ name: 'web' })]],
  ['an annotation of another controller', [OF_KGATEWAY, annotated(gateway('internal'), { 'konghq.com/gateway-operator': 'a' }), route({ name: 'web' })]],
  ['a policy of another controller on the Gateway', [
    OF_KGATEWAY, gateway('internal'), route({ name: 'web' }),
    object('gateway.nginx.org/v1alpha1', 'ObservabilityPolicy', 'web', { targetRefs: [{ group: 'gateway.networking.k8s.io', kind: 'Gateway', name: 'web' }] }),
  ]],
  ['a policy of another controller on the route', [
    OF_KGATEWAY, route({ name: 'elsewhere' }),
    object('gateway.envoyproxy.io/v1alpha1', 'SecurityPolicy', 'shop', { targetRef: { group: 'gateway.networking.k8s.io', kind: 'HTTPRoute', name: 'shop' } }),
  ]],
  ['an annotation of another controller on the route', [annotated(route({ name: 'elsewhere' }), { 'konghq.com/strip-path': 'true' })]],
  ['an option of another controller', [OF_KGATEWAY, gateway('internal', { name: 'https', port: 443, protocol: 'HTTPS', tls: { options: { 'networking.gke.io/pre-shared-certs': 'a' } } }), route({ name: 'web' })]],
  ['Services of several clusters', [route({ group: 'multicluster.x-k8s.io', kind: 'ServiceImport', name: 'shop' })]],
])('kgateway has no say in what a route forwards to on %s', (_title, manifests) => {
  expect(errors(...manifests)).toEqual([]);
});

test.each<[string, readonly unknown[]]>([
  ['its own class', [gateway('kgateway'), route({ name: 'web' })]],
  ['a class that nothing is known of, where something is about kgateway', [OF_KGATEWAY, gateway('internal'), route({ name: 'web' })]],
  ['a class that nothing is known of, with parameters of kgateway', [gateway('internal', undefined, infrastructure('gateway.kgateway.dev', 'GatewayParameters')), route({ name: 'web' })]],
  ['a class that nothing is known of, where a route has an annotation of kgateway', [gateway('internal'), annotated(route({ name: 'web' }), { 'kgateway.dev/route-weight': '1' })]],
  ['a class with its name', [OF_KGATEWAY, gateway('kgateway-envoy'), route({ name: 'web' })]],
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
