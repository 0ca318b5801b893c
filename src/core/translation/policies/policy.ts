import { GATEWAY_API_GROUP, KGATEWAY_GROUP } from '../../kinds';
import type { Field } from '../../manifests/field';
import { Manifest } from '../../manifests/manifest';
import { append, perSet } from '../../manifests/manifest-set';
import type { Lookup, ManifestSet } from '../../manifests/manifest-set';
import type { Namespace } from '../../manifests/namespace';

/** The kinds that attach to others by `targetRefs` and `targetSelectors`. */
const POLICY_KINDS = [
  { group: KGATEWAY_GROUP, kind: 'TrafficPolicy' },
  { group: KGATEWAY_GROUP, kind: 'BackendConfigPolicy' },
  { group: KGATEWAY_GROUP, kind: 'ListenerPolicy' },
  { group: KGATEWAY_GROUP, kind: 'HTTPListenerPolicy' },
  { group: GATEWAY_API_GROUP, kind: 'BackendTLSPolicy' },
] as const;

export type PolicyKind = typeof POLICY_KINDS[number]['kind'];

/** An entry of `targetRefs` that can be read. */
export interface PolicyTarget {
  readonly at: Field;
  readonly policy: Manifest;
  readonly group: string;
  readonly kind: string;
  readonly name: string;
  /** Empty: the whole object. Undefined: it can't be read. */
  readonly sectionName: string | undefined;
  readonly to: Lookup;
}

/** A policy on an object of the set. */
export interface Attached {
  readonly policy: Manifest;
  /** The entry of `targetRefs` or `targetSelectors`. */
  readonly at: Field;
  readonly sectionName: string | undefined;
}

export const policiesOf = perSet((set): readonly Manifest[] => POLICY_KINDS.flatMap(({ group, kind }) => set.ofKind(group, kind)));

/** All targets that policies name. */
export const policyTargets = perSet((set): readonly PolicyTarget[] =>
  policiesOf(set).flatMap((policy) => policy.spec.get('targetRefs').entries.flatMap((at) => readTarget(set, at) ?? [])));

function readTarget(set: ManifestSet, at: Field): PolicyTarget | undefined {
  const [group, kind, name] = ['group', 'kind', 'name'].map((field) => at.get(field).text);
  if (group === undefined || kind === undefined || name === undefined) { return undefined; }
  const { manifest: policy } = at;
  return { at, policy, group, kind, name, sectionName: at.get('sectionName').textOr(''), to: set.find(group, kind, policy.namespace, name) };
}

/** The policies on each object of the set, in the order of the set. */
export const policiesByTarget = perSet((set): ReadonlyMap<Manifest, readonly Attached[]> => {
  const found = new Map<Manifest, Attached[]>();
  for (const { policy, at, sectionName, to } of policyTargets(set)) {
    if (to instanceof Manifest) { append(found, to, { policy, at, sectionName }); }
  }
  for (const policy of policiesOf(set)) {
    for (const at of policy.spec.get('targetSelectors').entries) {
      selected(set, at).forEach((to) => append(found, to, { policy, at, sectionName: at.get('sectionName').textOr('') }));
    }
  }
  return found;
});

/** Whether all policies of a kind on an object are known: no other one may be on it, for all that can be read. */
export function arePoliciesKnown(set: ManifestSet, { name, namespace, labels }: Manifest, kind: PolicyKind): boolean {
  if (name === undefined || namespace === undefined || !areLabelsReadable(labels)) { return false; }
  const { unreadable, open, placed } = policyNamespaces(set);
  const mayBeElsewhere = namespace === '' ? placed.has(kind) : open.has(kind);
  return !mayBeElsewhere && ![namespace, '*'].some((one) => unreadable.has(`${one}/${kind}`));
}

interface PolicyNamespaces {
  /** Namespaces and kinds of policies whose targets can't all be read. */
  readonly unreadable: ReadonlySet<string>;
  /** Kinds of which a policy names no namespace, so that it may be in any. */
  readonly open: ReadonlySet<string>;
  /** Kinds of which a policy names one. */
  readonly placed: ReadonlySet<string>;
}

const policyNamespaces = perSet((set): PolicyNamespaces => {
  const [unreadable, open, placed] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const { kind, namespace, spec } of policiesOf(set)) {
    const isReadable = namespace !== undefined && ['targetRefs', 'targetSelectors'].every((list) => hasReadableTargets(spec.get(list)));
    if (!isReadable) { unreadable.add(`${namespace ?? '*'}/${kind}`); }
    (namespace === '' ? open : placed).add(kind);
  }
  return { unreadable, open, placed };
});

const TARGET_FIELDS = ['group', 'kind', 'name', 'sectionName'];

function hasReadableTargets(list: Field): boolean {
  const isReadable = (field: Field): boolean => field.isAbsent || field.text !== undefined;
  return list.isAbsent || (Array.isArray(list.value) && list.entries.every((entry) =>
    entry.isObject && TARGET_FIELDS.every((name) => isReadable(entry.get(name))) && areLabelsReadable(entry.get('matchLabels'))));
}

/** Whether the values of all labels are known. */
export function areLabelsReadable(labels: Field): boolean {
  return labels.isAbsent || (labels.isObject && labels.fields.every(([, label]) => label.text !== undefined));
}

/** The policies of a kind on an object. */
export function policiesOn(set: ManifestSet, object: Manifest, kind: PolicyKind): readonly Attached[] {
  return (policiesByTarget(set).get(object) ?? []).filter(({ policy }) => policy.kind === kind);
}

/** Objects by kind, namespace and each of their labels, so that selectors need not go through all objects. */
const byLabel = perSet((set) => {
  const objects = new Map<string, Manifest[]>();
  for (const manifest of set.manifests) {
    for (const [key, value] of manifest.labels.fields) {
      append(objects, labelKey(manifest.group, manifest.kind, manifest.namespace, key, value.text), manifest);
      append(objects, labelKey(manifest.group, manifest.kind, '*', key, value.text), manifest);
    }
  }
  return objects;
});

function labelKey(group: string, kind: string, namespace: Namespace, key: string, value: string | undefined): string {
  return `${group}/${kind}/${namespace ?? ''}/${key}=${value ?? ''}`;
}

/** The objects that an entry of `targetSelectors` selects: those that have all labels of the rarest one. */
export function selected(set: ManifestSet, at: Field): readonly Manifest[] {
  const [group, kind] = [at.get('group').text, at.get('kind').text];
  const labels = at.get('matchLabels').fields;
  if (group === undefined || kind === undefined || labels.length === 0) { return []; }
  const { namespace } = at.manifest;
  const isGlobal = namespace !== undefined && namespace === set.settings.globalPolicyNamespace;
  const candidates = labels
    .map(([key, value]) => byLabel(set).get(labelKey(group, kind, isGlobal ? '*' : namespace, key, value.text)) ?? [])
    .sort((a, b) => a.length - b.length)[0];
  return candidates.filter((manifest) => labels.every(([key, value]) => value.text !== undefined && manifest.labels.get(key).text === value.text));
}
