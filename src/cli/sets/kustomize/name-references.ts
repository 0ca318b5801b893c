import { fieldsIn, isFields, listIn, textIn } from './fields';
import type { Fields } from './fields';
import type { Rendered } from './rendered';

/** Where objects name an object of a kind. */
export interface NameReference {
  readonly kind: string;
  readonly group?: string;
  /** Of the objects that name it; any, if there is none. */
  readonly from?: string;
  /** Fields with slashes, through lists. */
  readonly path: string;
}

/** Where a template of pods stands, by kind. */
export const POD_TEMPLATES: Readonly<Record<string, string>> = {
  Pod: 'spec',
  Deployment: 'spec/template/spec',
  StatefulSet: 'spec/template/spec',
  DaemonSet: 'spec/template/spec',
  ReplicaSet: 'spec/template/spec',
  Job: 'spec/template/spec',
  CronJob: 'spec/jobTemplate/spec/template/spec',
};

const IN_PODS: readonly (readonly [kind: string, path: string])[] = [
  ...['containers', 'initContainers'].flatMap((list) => [
    ['ConfigMap', `${list}/env/valueFrom/configMapKeyRef/name`], ['ConfigMap', `${list}/envFrom/configMapRef/name`],
    ['Secret', `${list}/env/valueFrom/secretKeyRef/name`], ['Secret', `${list}/envFrom/secretRef/name`],
  ] as const),
  ['ConfigMap', 'volumes/configMap/name'], ['ConfigMap', 'volumes/projected/sources/configMap/name'],
  ['Secret', 'volumes/secret/secretName'], ['Secret', 'volumes/projected/sources/secret/name'], ['Secret', 'imagePullSecrets/name'],
  ['ServiceAccount', 'serviceAccountName'], ['PersistentVolumeClaim', 'volumes/persistentVolumeClaim/claimName'],
];

/** What kustomize updates by itself. References of the Gateway API and of kgateway are not among it: a kustomization has to name them under `configurations`. */
const USUAL: readonly NameReference[] = [
  ...Object.entries(POD_TEMPLATES).flatMap(([from, template]) => IN_PODS.map(([kind, path]) => ({ kind, from, path: `${template}/${path}` }))),
  ...['Deployment', 'StatefulSet', 'ReplicaSet'].map((kind) => ({ kind, from: 'HorizontalPodAutoscaler', path: 'spec/scaleTargetRef/name' })),
  { kind: 'Service', from: 'StatefulSet', path: 'spec/serviceName' },
  { kind: 'Service', from: 'Ingress', path: 'spec/rules/http/paths/backend/service/name' },
  { kind: 'Service', from: 'Ingress', path: 'spec/defaultBackend/service/name' },
  { kind: 'Secret', from: 'Ingress', path: 'spec/tls/secretName' },
  { kind: 'Secret', from: 'ServiceAccount', path: 'secrets/name' },
  { kind: 'Secret', from: 'ServiceAccount', path: 'imagePullSecrets/name' },
  { kind: 'IngressClass', from: 'Ingress', path: 'spec/ingressClassName' },
  { kind: 'Role', from: 'RoleBinding', path: 'roleRef/name' },
  ...['RoleBinding', 'ClusterRoleBinding'].map((from) => ({ kind: 'ClusterRole', from, path: 'roleRef/name' })),
];

/** The `nameReference` of a file of `configurations`. */
export function referencesIn(configuration: unknown): readonly NameReference[] {
  const written = listIn(fieldsIn(configuration).nameReference).filter(isFields);
  return written.flatMap(({ kind, group, fieldSpecs }) => listIn(fieldSpecs).filter(isFields).map((spec) => ({
    kind: textIn(kind) ?? '', ...textIn(group) === undefined ? {} : { group: String(group) }, ...textIn(spec.kind) === undefined ? {} : { from: String(spec.kind) }, path: textIn(spec.path) ?? '',
  })));
}

/** Service accounts of bindings, which name their namespace, too. */
function updateSubjects(object: Rendered, accounts: readonly Rendered[]): void {
  for (const subject of listIn(object.value.subjects).filter(isFields)) {
    const account = accounts.find(({ identities }) => identities.some(({ name }) => name === subject.name)
      && identities.some(({ namespace }) => effective(namespace) === effective(subject.namespace)));
    if (subject.kind === 'ServiceAccount' && account !== undefined) {
      const { name, namespace } = account.identity;
      Object.assign(subject, { name }, namespace === '' ? {} : { namespace });
    }
  }
}

function effective(namespace: unknown): string {
  return textIn(namespace) === undefined || namespace === '' ? 'default' : String(namespace);
}

/** Gives references the names that objects have got. */
export function updateReferences(objects: readonly Rendered[], configured: readonly NameReference[]): void {
  const accounts = objects.filter(({ identity }) => identity.kind === 'ServiceAccount');
  objects.filter(({ identity }) => /^(Cluster)?RoleBinding$/.test(identity.kind)).forEach((object) => updateSubjects(object, accounts));
  const renamed = objects.filter((object) => object.identities.some(({ name }) => name !== object.identity.name));
  for (const { kind, group, from, path } of [...USUAL, ...configured]) {
    const targets = renamed.filter(({ identity }) => identity.kind === kind && (group === undefined || identity.group === group));
    if (targets.length === 0) { continue; }
    objects.filter(({ identity }) => from === undefined || identity.kind === from)
      .forEach((object) => update(object.value, path.split('/'), (name) => nameNow(name, object, targets)));
  }
}

function update(value: unknown, [step, ...rest]: readonly string[], change: (name: string) => string): void {
  if (Array.isArray(value)) { return value.forEach((entry) => update(entry, [step, ...rest], change)); }
  if (!isFields(value) || !Object.hasOwn(value, step)) { return; }
  if (rest.length > 0) { return update(value[step], rest, change); }
  const name = (value as Fields)[step];
  if (typeof name === 'string') { value[step] = change(name); }
}

/** Names of several objects that are no longer alike are told apart by the way that they went. */
function nameNow(name: string, referrer: Rendered, targets: readonly Rendered[]): string {
  const candidates = targets.filter(({ identities }) => identities.some((one) => one.name === name))
    .filter((target) => target.identities.some(({ namespace }) => referrer.identities.some((one) => one.namespace === namespace)));
  const near = candidates.length > 1 ? candidates.filter((one) => one.identity.namespace === referrer.identity.namespace) : candidates;
  const names = new Set(near.map(({ identity }) => identity.name));
  return names.size === 1 ? [...names][0] : name;
}
