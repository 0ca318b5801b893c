import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';

type Fields = Record<string, unknown>;

/** Numbers that look random, and are the same each time. */
export function randomFrom(seed: number): <T>(...values: readonly T[]) => T {
  let state = seed * 2654435761 % 4294967296;
  return (...values) => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return values[Math.floor(state / 4294967296 * values.length)];
  };
}

/** Writes a base, a component and an overlay that use much of what kustomize can do. Gives the folder of the overlay. */
export function writeKustomization(root: string, seed: number): string {
  const pick = randomFrom(seed);
  const maybe = <T>(value: T): T | undefined => pick(value, undefined);
  const write = (path: string, ...documents: readonly unknown[]) => {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, documents.map((document) => stringify(document)).join('---\n'));
  };
  const namespace = maybe('shop');
  const inNamespace = namespace === undefined ? {} : { namespace };
  const meta = (name: string, labels?: Fields) => ({ name, ...inNamespace, ...labels === undefined ? {} : { labels } });
  const route = {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'HTTPRoute',
    metadata: meta('web', { app: pick('web', 'other') }),
    spec: { parentRefs: [{ name: 'edge' }], hostnames: ['a.example.com'], rules: [{ backendRefs: [{ name: 'web', port: 80 }] }] },
  };
  const gateway = {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'Gateway',
    metadata: meta('edge'),
    spec: { gatewayClassName: 'kgateway', listeners: [{ name: 'https', port: 443, protocol: 'HTTPS', tls: { certificateRefs: [{ name: 'cert' }] } }] },
  };
  const service = { apiVersion: 'v1', kind: 'Service', metadata: meta('web'), spec: { selector: { app: 'web' }, ports: [{ name: 'http', port: 80 }, { name: 'admin', port: 8081 }] } };
  const deployment = {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: meta('web'),
    spec: {
      replicas: 1,
      selector: { matchLabels: { app: 'web' } },
      template: {
        metadata: { labels: { app: 'web' } },
        spec: {
          containers: [{ name: 'web', image: pick('nginx:1.25', 'nginx', 'example.com:5000/nginx:2'), envFrom: [{ configMapRef: { name: 'settings' } }], env: [{ name: 'A', value: '1' }] }, { name: 'side', image: 'busybox' }],
          volumes: [{ name: 'cert', secret: { secretName: 'cert' } }],
          serviceAccountName: 'web',
        },
      },
    },
  };
  const account = { apiVersion: 'v1', kind: 'ServiceAccount', metadata: meta('web') };
  const binding = {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRoleBinding',
    metadata: { name: 'web' },
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'reader' },
    subjects: [{ kind: 'ServiceAccount', name: 'web', namespace: namespace ?? 'default' }],
  };
  const role = { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'ClusterRole', metadata: { name: 'reader' }, rules: [] };
  write('base/routes.yaml', route, gateway);
  write('base/web.yaml', service, deployment, account);
  write('base/roles.yaml', ...pick([], [binding, role]), { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop' } });
  const generators = (behavior?: string) => ({
    configMapGenerator: [{
      name: 'settings',
      ...behavior === undefined ? {} : { behavior },
      ...namespace === undefined ? {} : { namespace },
      literals: [pick('A=1', 'A=<b&c>', 'B="x y"'), 'C=ü'],
      ...behavior === undefined ? { options: maybe({ disableNameSuffixHash: true }) } : {},
    }],
  });
  write('base/kustomization.yaml', {
    resources: ['routes.yaml', 'web.yaml', 'roles.yaml'],
    ...generators(),
    secretGenerator: [{ name: 'cert', ...namespace === undefined ? {} : { namespace }, type: 'kubernetes.io/tls', literals: ['tls.crt=a', 'tls.key=b'] }],
    namePrefix: maybe('base-'),
    commonAnnotations: maybe({ team: 'edge' }),
    configurations: maybe(['references.yaml']),
  });
  write('base/references.yaml', {
    nameReference: [
      { kind: 'Service', version: 'v1', fieldSpecs: [{ kind: 'HTTPRoute', path: 'spec/rules/backendRefs/name' }] },
      { kind: 'Gateway', group: 'gateway.networking.k8s.io', fieldSpecs: [{ kind: 'HTTPRoute', path: 'spec/parentRefs/name' }] },
    ],
  });
  write('component/kustomization.yaml', {
    apiVersion: 'kustomize.config.k8s.io/v1alpha1',
    kind: 'Component',
    resources: ['policy.yaml'],
    patches: [{ target: { kind: 'HTTPRoute' }, patch: stringify([{ op: 'add', path: '/spec/hostnames/-', value: 'b.example.com' }]) }],
  });
  write('component/policy.yaml', { apiVersion: 'gateway.kgateway.dev/v1alpha1', kind: 'TrafficPolicy', metadata: meta('timeouts'), spec: { timeouts: { request: '10s' } } });
  const patch = (kind: string, apiVersion: string, name: string, { metadata, ...rest }: Fields) => (
    stringify({ apiVersion, kind, metadata: { ...meta(name), ...metadata as Fields | undefined }, ...rest })
  );
  const patches = [
    pick(undefined, { patch: patch('HTTPRoute', 'gateway.networking.k8s.io/v1', 'web', { spec: { hostnames: ['shop.example.com'], rules: [{ matches: [{ path: { value: '/v1' } }] }] } }) }),
    pick(undefined, { patch: patch('Deployment', 'apps/v1', 'web', { spec: { template: { spec: { containers: [{ name: 'web', env: [{ name: 'B', value: '2' }], image: 'patched' }, pick({ name: 'side', $patch: 'delete' }, { name: 'third', image: 'three' })] } } } }) }),
    pick(undefined, { patch: patch('Service', 'v1', 'web', { metadata: { annotations: { a: 'b' } }, spec: { ports: [{ port: 80, targetPort: 8080 }], type: null } }) }),
    pick(undefined, { patch: patch('ServiceAccount', 'v1', 'web', { $patch: 'delete' }) }),
    pick(undefined, { target: { kind: 'HTTP.*', name: pick('.*web', 'web', 'none') }, patch: stringify([{ op: 'replace', path: '/spec/rules/0/backendRefs/0/port', value: 8080 }, { op: 'remove', path: '/spec/parentRefs/0' }]) }),
    pick(undefined, { target: { labelSelector: 'app=web' }, path: 'labelled.yaml' }),
    pick(undefined, { target: { kind: 'Gateway', group: 'gateway.networking.k8s.io' }, patch: stringify({ metadata: { name: 'renamed', annotations: { x: 'z' } }, kind: 'Any' }), options: { allowNameChange: pick(true, false) } }),
  ].filter((one) => one !== undefined);
  write('overlay/labelled.yaml', { apiVersion: 'v1', kind: 'Any', metadata: { name: 'any', annotations: { labelled: 'true1' } } });
  write('overlay/kustomization.yaml', {
    apiVersion: 'kustomize.config.k8s.io/v1beta1',
    kind: 'Kustomization',
    resources: ['../base'],
    components: maybe(['../component']),
    namespace: maybe('prod'),
    namePrefix: maybe('prod-'),
    nameSuffix: maybe('-v2'),
    labels: maybe([{ pairs: { env: 'prod' }, includeSelectors: pick(true, false), includeTemplates: pick(true, false) }]),
    commonLabels: maybe({ owner: 'me' }),
    images: maybe([{ name: 'nginx', newTag: '1.27', newName: maybe('images.example.com/nginx') }, { name: 'busybox', digest: 'sha256:abc' }]),
    replicas: maybe([{ name: 'web', count: 3 }]),
    ...pick<object>({}, generators('merge')),
    ...patches.length === 0 ? {} : { patches },
    replacements: maybe([{
      source: { kind: 'Service', name: 'web', fieldPath: pick('metadata.name', 'spec.ports.[name=http].port') },
      targets: [{ select: { kind: 'HTTPRoute' }, fieldPaths: [pick('spec.rules.*.backendRefs.0.name', 'metadata.annotations.service')], options: { create: true } }],
    }]),
  });
  return join(root, 'overlay');
}
