import { GATEWAY_API_GROUP } from '../../kinds';
import type { Field } from '../../manifests/field';
import type { Manifest } from '../../manifests/manifest';
import { append, perSet } from '../../manifests/manifest-set';
import type { ManifestSet } from '../../manifests/manifest-set';
import type { Namespace } from '../../manifests/namespace';
import { sameNamespace } from '../../manifests/namespace';
import type { Reference } from '../../manifests/reference';

/** Who may refer, or what may be referred to. */
interface Party {
  readonly at: Field;
  readonly group: string;
  readonly kind: string;
}

export interface From extends Party { readonly namespace: string }

/** The name is undefined if every name is meant. */
export interface To extends Party { readonly name: string | undefined }

/** A ReferenceGrant that can be read. */
export interface Grant {
  readonly manifest: Manifest;
  readonly from: readonly From[];
  readonly to: readonly To[];
}

interface GrantIndex {
  readonly grants: readonly Grant[];
  /** By who may refer to what of which name. */
  readonly byKey: ReadonlyMap<string, readonly Grant[]>;
  /** Whether a grant has no namespace of its own, so that it may be one for any. */
  readonly isOpen: boolean;
  /** Namespaces with grants that can't be read; undefined is one whose namespace can't. */
  readonly unreadable: ReadonlySet<Namespace>;
}

const indexOf = perSet((set): GrantIndex => {
  const grants: Grant[] = [];
  const byKey = new Map<string, Grant[]>();
  const unreadable = new Set<Namespace>();
  for (const manifest of set.ofKind(GATEWAY_API_GROUP, 'ReferenceGrant')) {
    const grant = readGrant(manifest);
    if (grant === undefined) { unreadable.add(manifest.namespace); continue; }
    grants.push(grant);
    for (const from of grant.from) { grant.to.forEach((to) => append(byKey, keyOf(from, manifest.namespace, to), grant)); }
  }
  return { grants, byKey, unreadable, isOpen: grants.some(({ manifest }) => manifest.namespace === '') };
});

export function grantsOf(set: ManifestSet): readonly Grant[] {
  return indexOf(set).grants;
}

/**
 * Whether a reference across namespaces is permitted. `absent`: no grant in
 * this set permits it, though one that is elsewhere may.
 */
export type Permission = 'yes' | 'no' | 'absent' | 'unknown';

export function permissionOf(set: ManifestSet, reference: Reference): Permission {
  const { from, namespace } = reference;
  if (set.settings.referenceGrants === 'off') { return 'yes'; }
  const local = sameNamespace(from.namespace, namespace);
  if (local !== 'no' || namespace === undefined || from.namespace === undefined) { return local === 'no' ? 'unknown' : local; }
  const { byKey, unreadable, isOpen } = indexOf(set);
  if (keysOf(reference).some((key) => byKey.has(key))) { return 'yes'; }
  if (isOpen || unreadable.has(namespace) || unreadable.has(undefined)) { return 'unknown'; }
  return set.isComplete('ReferenceGrant', namespace) ? 'no' : 'absent';
}

/** The grants that at least one of the references needs. */
export function grantsFor(set: ManifestSet, references: readonly Reference[]): ReadonlySet<Grant> {
  const keys = new Set(references.flatMap(keysOf));
  return new Set([...keys].flatMap((key) => indexOf(set).byKey.get(key) ?? []));
}

/** Under which keys a grant for a reference is found: by the name of the target, or for all names. */
function keysOf({ from, group, kind, namespace, name }: Reference): readonly string[] {
  if (from.namespace === undefined) { return []; }
  const referrer = { group: from.group, kind: from.kind, namespace: from.namespace };
  return [keyOf(referrer, namespace, { group, kind, name }), keyOf(referrer, namespace, { group, kind, name: undefined })];
}

/** What a grant must say, as an instruction. */
export function grantAdvice({ from, group, kind, namespace, name }: Reference): string {
  return `add a ReferenceGrant to the namespace "${namespace ?? ''}", from group "${from.group}", kind ${from.kind}, namespace "${from.namespace ?? ''}", `
    + `to group "${group}", kind ${kind}, name "${name}"`;
}

function readGrant(manifest: Manifest): Grant | undefined {
  const from = manifest.spec.get('from').entries.map(readFrom);
  const to = manifest.spec.get('to').entries.map(readTo);
  if (manifest.namespace === undefined || from.includes(undefined) || to.includes(undefined)) { return undefined; }
  return { manifest, from: from as From[], to: to as To[] };
}

function readFrom(at: Field): From | undefined {
  const [group, kind, namespace] = ['group', 'kind', 'namespace'].map((name) => at.get(name).text);
  return group === undefined || kind === undefined || namespace === undefined ? undefined : { at, group, kind, namespace };
}

function readTo(at: Field): To | undefined {
  const [group, kind] = ['group', 'kind'].map((name) => at.get(name).text);
  const name = at.get('name');
  if (group === undefined || kind === undefined || (name.isPresent && name.text === undefined)) { return undefined; }
  return { at, group, kind, name: name.text === '' ? undefined : name.text };
}

type Words<T> = Omit<T, 'at'>;

function keyOf(from: Words<From>, namespace: Namespace, to: Words<To>): string {
  return `${from.group}/${from.kind}/${from.namespace}>${namespace ?? ''}>${to.group}/${to.kind}/${to.name ?? '*'}`;
}
