import { createdFrom } from './created-objects';
import type { CreatedObject } from './created-objects';
import { isKnownThroughout } from './known';
import { isClusterScoped, Manifest } from './manifest';
import type { Settings } from './settings';

/** An object of the set; `missing` if there is none and the set is complete; `unknown` if it may be elsewhere. */
export type Lookup = Manifest | 'missing' | 'unknown';

/** The manifests that are checked, indexed once, so that no check needs to search. */
export class ManifestSet {
  public readonly manifests: readonly Manifest[];
  private readonly byKind = new Map<string, Manifest[]>();
  /** By group, kind, namespace and name: one map within another, because joining these for each search takes longer. */
  private readonly byName = new Map<string, Map<string, Map<string, Map<string, Manifest>>>>();
  /** By group and kind, and then by name, in whatever namespace: mostly there is one of a name. */
  private readonly anywhere = new Map<string, Map<string, Manifest | Manifest[]>>();
  /** Group, kind and name of objects whose namespace is open. */
  private readonly open = new Set<string>();
  /** Group, kind and name of those that are there several times. They may be for several namespaces, so that nobody knows which of them is meant. */
  private readonly ambiguous = new Set<string>();
  private readonly fullyKnown = new Map<string, boolean>();
  /** Kinds of which an object has a name or namespace that is not known. */
  private readonly unreadable = new Set<string>();
  /** What controllers make from these manifests. */
  private readonly made = new Set<string>();

  public constructor(values: readonly unknown[], public readonly settings: Settings) {
    this.manifests = values.flatMap((value, index) => Manifest.read(value, index, settings.defaultNamespace) ?? []);
    this.manifests.forEach((manifest) => {
      this.add(manifest);
      createdFrom(manifest).forEach((made) => this.expect(made));
    });
  }

  public ofKind(group: string, kind: string): readonly Manifest[] {
    return this.byKind.get(`${group}/${kind}`) ?? [];
  }

  /** The object of this name. One whose namespace is open may be anywhere, so that no other is missing for certain. */
  public find(group: string, kind: string, namespace: string | undefined, name: string): Lookup {
    if (namespace === undefined || (namespace === '' && this.ambiguous.has(`${group}/${kind}/${name}`))) { return 'unknown'; }
    const found = this.byName.get(group)?.get(kind)?.get(namespace)?.get(name);
    if (found !== undefined) { return found; }
    const mayBeHere = this.unreadable.has(`${group}/${kind}`) || this.isMade(group, kind, namespace, name)
      || (namespace === '' ? this.findAnywhere(group, kind, name).length > 0 : this.open.has(`${group}/${kind}/${name}`));
    return !mayBeHere && this.isComplete(kind, namespace) ? 'missing' : 'unknown';
  }

  /** All objects of this name, in whatever namespace. */
  public findAnywhere(group: string, kind: string, name: string): readonly Manifest[] {
    const found = this.anywhere.get(`${group}/${kind}`)?.get(name) ?? [];
    return Array.isArray(found) ? found : [found];
  }

  /** Whether all objects of a kind in a namespace are in this set. */
  public isComplete(kind: string, namespace: string): boolean {
    const { complete } = this.settings;
    if (typeof complete === 'boolean') { return complete; }
    return complete.includes(kind) || complete.includes(namespace) || complete.includes(`${namespace}/${kind}`);
  }

  /** Whether all objects of a kind are in this set, and can be read. */
  public isCompleteEverywhere(group: string, kind: string): boolean {
    const { complete } = this.settings;
    return (complete === true || (complete !== false && complete.includes(kind))) && !this.unreadable.has(`${group}/${kind}`);
  }

  /** Whether nothing in any object of a kind is unresolved, so that what they don't say is not said. */
  public isFullyKnown(group: string, kind: string): boolean {
    const key = `${group}/${kind}`;
    let known = this.fullyKnown.get(key);
    if (known === undefined) { this.fullyKnown.set(key, known = this.ofKind(group, kind).every(({ value }) => isKnownThroughout(value))); }
    return known;
  }

  /** Whether all objects of a kind have names and namespaces that are known. */
  public isNamed(group: string, kind: string): boolean {
    return !this.unreadable.has(`${group}/${kind}`);
  }

  private expect({ kind, namespace, name }: CreatedObject): void {
    if (name === undefined) { this.unreadable.add(`/${kind}`); } else { this.made.add(keyOf('', kind, namespace ?? '', name)); }
  }

  private isMade(group: string, kind: string, namespace: string, name: string): boolean {
    return this.made.has(keyOf(group, kind, namespace, name)) || this.made.has(keyOf(group, kind, '', name));
  }

  private add(manifest: Manifest): void {
    const { group, kind, namespace, name } = manifest;
    const key = `${group}/${kind}`;
    append(this.byKind, key, manifest);
    if (name === undefined || namespace === undefined) {
      this.unreadable.add(key);
      return;
    }
    const neighbours = within(within(within(this.byName, group), kind), namespace);
    if (!neighbours.has(name)) { neighbours.set(name, manifest); } else if (namespace === '' && !isClusterScoped(group, kind)) { this.ambiguous.add(`${key}/${name}`); }
    if (namespace === '') { this.open.add(`${key}/${name}`); }
    const anywhere = within(this.anywhere, key);
    const namesakes = anywhere.get(name);
    if (Array.isArray(namesakes)) {
      namesakes.push(manifest);
    } else {
      anywhere.set(name, namesakes === undefined ? manifest : [namesakes, manifest]);
    }
  }
}

function keyOf(group: string, kind: string, namespace: string, name: string): string {
  return `${group}/${kind}/${namespace}/${name}`;
}

/** One of the maps of a map. */
function within<V>(maps: Map<string, Map<string, V>>, key: string): Map<string, V> {
  let map = maps.get(key);
  if (map === undefined) { maps.set(key, map = new Map()); }
  return map;
}

/** Adds to one of the lists of a map. */
export function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) { lists.set(key, [value]); } else { list.push(value); }
}

/** What several checks need of a set is worked out when the first one asks. */
export function perSet<T>(make: (set: ManifestSet) => T): (set: ManifestSet) => T {
  const made = new WeakMap<ManifestSet, { readonly result: T }>();
  return (set) => {
    let known = made.get(set);
    if (known === undefined) { made.set(set, known = { result: make(set) }); }
    return known.result;
  };
}
