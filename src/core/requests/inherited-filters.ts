import type { RouteEntry } from '../translation/routes/flattening';
import type { Filter } from '../translation/routes/route';

/** An entry and those that delegate to it, the entry first. */
function lineOf(entry: RouteEntry): readonly RouteEntry[] {
  const line: RouteEntry[] = [];
  for (let one: RouteEntry | undefined = entry; one !== undefined; one = one.above) { line.push(one); }
  return line;
}

/** The filters of a type on an entry, its own first. All of them count, or only some: that depends on the filter. */
export function filtersOf(entry: RouteEntry, type: string): readonly Filter[] {
  return lineOf(entry).flatMap(({ rule }) => rule.rule.filters.filter((filter) => filter.type === type && filter.body.isObject));
}

/** Strategies with which what a rule above says replaces what is there. */
const REPLACING = ['ShallowMergePreferParent', 'DeepMergePreferParent', 'DeepMergePreferChild'];

/**
 * What is left of something that each of several levels may say: what the first one says, unless one above replaces it.
 *
 * Source: IsMergeable in pkg/pluginsdk/policy/merge.go
 */
export function inherited<T>(entry: RouteEntry, read: (one: RouteEntry) => T | undefined): T | undefined {
  let found: T | undefined;
  for (const one of lineOf(entry)) {
    const value = read(one);
    if (value !== undefined && (found === undefined || replaces(one))) { found = value; }
  }
  return found;
}

function replaces({ route }: RouteEntry): boolean {
  return REPLACING.includes(route.route.manifest.annotation('kgateway.dev/inherited-policy-priority').text ?? '');
}
