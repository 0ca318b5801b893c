import { slotsAt } from './field-paths';
import { childOf, fieldsIn, isFields, listIn, textIn } from './fields';
import type { Fields } from './fields';
import { POD_TEMPLATES } from './name-references';
import type { Rendered } from './rendered';

/** Kinds of Kubernetes in no namespace; kustomize takes all that it does not know for kinds with one. */
const CLUSTER_WIDE = new Set([
  'Namespace', 'CustomResourceDefinition', 'ClusterRole', 'ClusterRoleBinding', 'IngressClass', 'StorageClass', 'PersistentVolume', 'PriorityClass', 'Node', 'APIService',
  'ValidatingWebhookConfiguration', 'MutatingWebhookConfiguration', 'ValidatingAdmissionPolicy', 'ValidatingAdmissionPolicyBinding', 'RuntimeClass', 'CSIDriver', 'VolumeAttachment',
]);

export function setNamespace(objects: readonly Rendered[], namespace: string): void {
  for (const object of objects) {
    const { kind } = object.identity;
    if (kind === 'Namespace') {
      object.remember();
      object.metadata.name = namespace;
    } else if (!CLUSTER_WIDE.has(kind)) {
      object.remember();
      object.metadata.namespace = namespace;
    }
    if (/^(Cluster)?RoleBinding$/.test(kind)) { setSubjects(object, namespace, objects); }
  }
}

/** Service accounts of bindings move along with those that are there. */
function setSubjects({ value }: Rendered, namespace: string, objects: readonly Rendered[]): void {
  for (const subject of listIn(value.subjects).filter(isFields)) {
    const isThere = objects.some(({ identities }) => identities.some(({ kind, name }) => kind === 'ServiceAccount' && name === subject.name));
    if (subject.kind === 'ServiceAccount' && (subject.name === 'default' || isThere)) { subject.namespace = namespace; }
  }
}

const NEVER_RENAMED = new Set(['CustomResourceDefinition', 'APIService', 'Namespace']);

export function rename(objects: readonly Rendered[], prefix: string, suffix: string): void {
  for (const object of objects) {
    if (NEVER_RENAMED.has(object.identity.kind)) { continue; }
    object.remember();
    object.metadata.name = `${prefix}${object.identity.name}${suffix}`;
  }
}

/** Which fields labels go to besides those of the object itself. */
interface LabelScope {
  readonly inSelectors: boolean;
  readonly inTemplates: boolean;
}

export function addLabels(objects: readonly Rendered[], pairs: Fields, { inSelectors, inTemplates }: LabelScope): void {
  for (const object of objects) {
    const { value, identity: { kind } } = object;
    Object.assign(childOf(object.metadata, 'labels'), pairs);
    const template = POD_TEMPLATES[kind]?.replace(/\/?spec$/, '') ?? '';
    if (inTemplates && template !== '') { put(value, [...template.split('/'), 'metadata', 'labels'], pairs); }
    if (!inSelectors) { continue; }
    if (kind === 'Service') { put(value, ['spec', 'selector'], pairs); }
    if (['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet'].includes(kind)) { put(value, ['spec', 'selector', 'matchLabels'], pairs); }
  }
}

export function addAnnotations(objects: readonly Rendered[], pairs: Fields): void {
  for (const { value, metadata, identity: { kind } } of objects) {
    Object.assign(childOf(metadata, 'annotations'), pairs);
    const template = POD_TEMPLATES[kind]?.replace(/\/?spec$/, '') ?? '';
    if (template !== '') { put(value, [...template.split('/'), 'metadata', 'annotations'], pairs); }
  }
}

function put(value: Fields, steps: readonly string[], pairs: Fields): void {
  Object.assign(steps.reduce(childOf, value), pairs);
}

export function setReplicas(objects: readonly Rendered[], { name, count }: Fields): void {
  objects.filter(({ identity: { kind }, identities }) => ['Deployment', 'StatefulSet', 'ReplicaSet', 'ReplicationController'].includes(kind) && identities.some((one) => one.name === name))
    .forEach(({ value }) => { childOf(value, 'spec').replicas = count; });
}

export function setImage(objects: readonly Rendered[], image: Fields): void {
  for (const { value, identity: { kind } } of objects) {
    const template = POD_TEMPLATES[kind];
    if (template === undefined) { continue; }
    for (const list of ['containers', 'initContainers']) {
      for (const slot of slotsAt(value, [...template.split('/'), list, '*', 'image'], false)) { slot.set(imageNow(slot.value, image)); }
    }
  }
}

function imageNow(written: unknown, { name, newName, newTag, digest, tagSuffix }: Fields): unknown {
  const [, old, tag = '', oldDigest = ''] = /^(.*?)(:[^:/@]+)?(@.*)?$/.exec(textIn(written) ?? '') ?? [];
  if (old !== name) { return written; }
  const behind = textIn(digest) === undefined
    ? textIn(newTag) === undefined ? `${tag}${oldDigest}` : `:${String(newTag)}`
    : `${textIn(newTag) === undefined ? '' : `:${String(newTag)}`}@${String(digest)}`;
  return `${textIn(newName) ?? old}${behind}${textIn(tagSuffix) ?? ''}`;
}

/** The pairs of `labels`, `commonLabels` and `commonAnnotations` are texts. */
export function pairsIn(value: unknown): Fields {
  return Object.fromEntries(Object.entries(fieldsIn(value)).map(([key, pair]) => [key, String(pair)]));
}
