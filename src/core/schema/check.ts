import { acceptedBy, isOfNewerKind } from './acceptance';
import { withDefaults } from './defaults';
import { findSchema, kindsOf, namesakes, parseApiVersion } from './load';
import type { ServedKind, UnservedKind } from './load';
import { nearest } from './nearest';
import { checkRules } from './rules';
import { inspectStructure } from './validate';
import * as wording from './wording';
import { REPLACEMENTS } from '../kinds';
import type { Problem } from '../problem';

/**
 * Everything for which the API server of a cluster with these releases would
 * refuse a manifest. Says nothing about kinds of other projects.
 */
export function checkManifest(manifest: unknown, releases: readonly string[], newerKinds?: readonly string[]): readonly Problem[] {
  return check(manifest, releases, newerKinds, ({ schema, root }, object) => withDefaults(schema, root, object));
}

/** The same for what a construct makes: it carries all defaults, and if it has a namespace, then for a purpose. */
export function checkCompleteManifest(manifest: unknown, releases: readonly string[], newerKinds?: readonly string[]): readonly Problem[] {
  return [...emptyNamespace(manifest), ...check(manifest, releases, newerKinds, (_kind, object) => object)];
}

function emptyNamespace(manifest: unknown): readonly Problem[] {
  const { namespace } = (manifest as { metadata?: { namespace?: unknown } }).metadata ?? {};
  return namespace === '' ? [{ path: 'metadata.namespace', ...wording.emptyNamespace() }] : [];
}

/** The same by what the API server looks at: first whether it knows the kind, then structure, then rules. */
export interface Inspection {
  readonly kind: readonly Problem[];
  readonly structure: readonly Problem[];
  readonly rules: readonly Problem[];
}

export function inspectManifest(manifest: unknown, releases: readonly string[]): Inspection {
  return inspect(manifest, releases, ({ schema, root }, object) => withDefaults(schema, root, object));
}

type Complete = (kind: ServedKind, manifest: object) => object;

const NOTHING: Inspection = { kind: [], structure: [], rules: [] };

/** What the object does not accept by its annotation, unless its kind is newer than ours. */
function check(manifest: unknown, releases: readonly string[], newerKinds: readonly string[] | undefined, complete: Complete): readonly Problem[] {
  if (isOfNewerKind(manifest, newerKinds)) { return []; }
  const { kind, structure, rules } = inspect(manifest, releases, complete);
  if (kind.length + structure.length + rules.length === 0) { return []; }
  const accepted = acceptedBy(manifest as object);
  return Object.entries({ 'kind-not-served': kind, 'schema-structure': structure, 'schema-rule': rules })
    .flatMap(([id, problems]) => accepted.has(id) ? [] : problems);
}

function inspect(manifest: unknown, releases: readonly string[], complete: Complete): Inspection {
  if (typeof manifest !== 'object' || manifest === null) { return NOTHING; }
  const { apiVersion, kind } = manifest as { apiVersion?: unknown; kind?: unknown };
  if (typeof apiVersion !== 'string' || typeof kind !== 'string') { return NOTHING; }
  const found = findSchema(apiVersion, kind, releases);
  if (found === undefined) { return { ...NOTHING, kind: unknownKind(apiVersion, kind) }; }
  if (!found.served) { return { ...NOTHING, kind: [unserved(found, apiVersion, kind, releases)] }; }
  const { schema, rules, root } = found;
  const object = complete(found, manifest);
  const { problems: structure, sound } = inspectStructure(schema, root, object);
  const violations = sound ? checkRules(schema, rules, root, object) : [];
  return structure.length + violations.length === 0 ? NOTHING : { kind: [], structure, rules: violations };
}

/** A kind that no release has: a mistake if its group is one that we know. */
function unknownKind(apiVersion: string, kind: string): Problem[] {
  const { group } = parseApiVersion(apiVersion);
  const possible = kindsOf(group).map((one) => one.kind);
  if (possible.length === 0) { return []; }
  const [namesake] = namesakes(kind);
  if (namesake !== undefined) { return [{ path: 'apiVersion', ...wording.otherGroup(kind, namesake.group), value: apiVersion }]; }
  return [{ path: 'kind', ...wording.noSuchKind(group, possible, nearest(kind, possible)), value: kind }];
}

function unserved({ kind: known, versions }: UnservedKind, apiVersion: string, kind: string, releases: readonly string[]): Problem {
  if (versions.length > 0) {
    return { path: 'apiVersion', ...wording.unservedVersion(kind, versions.map((version) => `${known.group}/${version}`)), value: apiVersion };
  }
  return { path: 'kind', ...wording.unservedKind(releases, Object.keys(known.releases), replacementOf(kind, releases)), value: kind };
}

/** The kind to write instead, if the target has it. */
function replacementOf(kind: string, releases: readonly string[]): string | undefined {
  const replacement = REPLACEMENTS[kind];
  const isServed = namesakes(replacement).some((candidate) => releases.some((release) => candidate.releases[release] !== undefined));
  return isServed ? replacement : undefined;
}
