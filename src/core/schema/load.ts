import { cel } from './cel';
import { withUniformNodes } from './uniform';
import { KINDS } from '../../generated/kinds';
import type { Kind, KindModule, KindSchema, Rule } from '../../generated/schema';
import { SCHEMAS } from '../../generated/schemas';

/** A kind in a version that the target serves. */
export interface ServedKind {
  readonly served: true;
  readonly schema: KindSchema;
  readonly rules: readonly Rule[];
  /** The index of the node that describes whole objects. */
  readonly root: number;
}

/** A kind that exists, but not in this version, or not at all, where the target is concerned. */
export interface UnservedKind {
  readonly served: false;
  readonly kind: Kind;
  /** The versions of the kind that the target serves. */
  readonly versions: readonly string[];
}

/**
 * The schema of a kind for clusters with these releases, such as
 * `['kgateway-2.4', 'gateway-api-1.6-standard']`. Nothing for kinds that are neither
 * kgateway's nor the Gateway API's. A schema is read when its kind is first asked for.
 */
export function findSchema(apiVersion: string, kind: string, releases: readonly string[]): ServedKind | UnservedKind | undefined {
  let cache = found.get(releases);
  if (cache === undefined) { found.set(releases, cache = new Map()); }
  const key = `${apiVersion} ${kind}`;
  if (!cache.has(key)) { cache.set(key, lookUp(apiVersion, kind, releases)); }
  return cache.get(key);
}

/** By releases, then by API version and kind: programs ask for the same few kinds again and again. */
const found = new WeakMap<readonly string[], Map<string, ServedKind | UnservedKind | undefined>>();

function lookUp(apiVersion: string, kind: string, releases: readonly string[]): ServedKind | UnservedKind | undefined {
  const { group, version } = parseApiVersion(apiVersion);
  const known = byName.get(`${group}/${kind}`);
  if (known === undefined) { return undefined; }
  const release = releases.find((candidate) => known.releases[candidate] !== undefined);
  const versions = release === undefined ? [] : servedVersions(known, release);
  if (release === undefined || !versions.includes(version)) { return { served: false, kind: known, versions }; }
  const { schema, rules } = load(`${group}/${kind}`);
  return { served: true, schema, rules, root: schema.roots[release][version] };
}

/** The kinds of a group in any release. */
export function kindsOf(group: string): readonly Kind[] {
  return KINDS.filter((kind) => kind.group === group);
}

/** All kinds of this name in other groups. */
export function namesakes(kind: string): readonly Kind[] {
  return KINDS.filter((candidate) => candidate.kind === kind);
}

/** The versions of a kind that a release serves, the one that it stores first. */
export function servedVersions(kind: Kind, release: string): string[] {
  const served = kind.releases[release].filter((version) => version.served);
  return served.sort((a, b) => Number(b.storage) - Number(a.storage)).map((version) => version.name);
}

/** `gateway.networking.k8s.io/v1` in its parts. */
export function parseApiVersion(apiVersion: string): { group: string; version: string } {
  const slash = apiVersion.lastIndexOf('/');
  return { group: apiVersion.slice(0, Math.max(slash, 0)), version: apiVersion.slice(slash + 1) };
}

const byName = new Map(KINDS.map((kind) => [`${kind.group}/${kind.kind}`, kind]));

const loaded = new Map<string, { schema: KindSchema; rules: readonly Rule[] }>();

function load(name: string): { schema: KindSchema; rules: readonly Rule[] } {
  let known = loaded.get(name);
  if (known === undefined) {
    const module: KindModule = SCHEMAS[name]();
    loaded.set(name, known = { schema: withUniformNodes(module.schema), rules: module.rules(cel) });
  }
  return known;
}
