import type { Filter } from './route';
import { KGATEWAY_GROUP } from '../../kinds';
import type { ManifestSet, Lookup } from '../../manifests/manifest-set';

/** An `ExtensionRef` filter that can be read. Its object is in the namespace of the route. */
export interface ExtensionReference {
  readonly filter: Filter;
  readonly group: string;
  readonly kind: string;
  readonly name: string;
}

export function readExtension(filter: Filter): ExtensionReference | undefined {
  if (filter.type !== 'ExtensionRef') { return undefined; }
  const [group, kind, name] = ['group', 'kind', 'name'].map((field) => filter.body.get(field).text);
  return group === undefined || kind === undefined || name === undefined ? undefined : { filter, group, kind, name };
}

/** The extensions of kgateway's kinds that filters refer to. */
export function extensionsOf(filters: readonly Filter[], kind: string): readonly ExtensionReference[] {
  return filters.map(readExtension).filter((one) => one !== undefined && one.group === KGATEWAY_GROUP && one.kind === kind) as ExtensionReference[];
}

export function findExtension(set: ManifestSet, { filter, group, kind, name }: ExtensionReference): Lookup {
  return set.find(group, kind, filter.at.manifest.namespace, name);
}
