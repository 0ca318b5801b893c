import type { Manifest } from '../../manifests/manifest';
import { ageOf } from '../age';
import type { RouteEntry } from '../routes/flattening';

const TYPES = ['Exact', 'RegularExpression', 'PathPrefix'];

/**
 * Negative if one entry is asked before another.
 *
 * Source: pkg/kgateway/translator/routeutils/sortable_route.go
 */
export function compareEntries(a: RouteEntry, b: RouteEntry): number {
  return compareConditions(a, b) || compareObjects(rootOf(a), rootOf(b)) || compareObjects(a.route.route.manifest, b.route.route.manifest);
}

/** What decides before age and names do: 0 if these have to. */
export function compareConditions(a: Pick<RouteEntry, 'match' | 'weight'>, b: Pick<RouteEntry, 'match' | 'weight'>): number {
  const [x, y] = [a.match, b.match];
  return b.weight - a.weight
    || TYPES.indexOf(x.path.type) - TYPES.indexOf(y.path.type)
    || (x.path.type === 'RegularExpression' ? 0 : byteLength(y.path.value) - byteLength(x.path.value))
    || Number(y.method !== undefined) - Number(x.method !== undefined)
    || y.headers.length - x.headers.length
    || y.queryParams.length - x.queryParams.length;
}

/** Whether the age of routes, which they do not show, decides which of two entries is asked first. */
export function isByAge(a: RouteEntry, b: RouteEntry): boolean {
  if (compareConditions(a, b) !== 0) { return false; }
  const pairs = [[rootOf(a), rootOf(b)], [a.route.route.manifest, b.route.route.manifest]];
  const [first, second] = pairs.find(([one, other]) => one !== other) ?? [];
  return first !== undefined && second !== undefined && (ageOf(first) === undefined || ageOf(second) === undefined);
}

/** The route that a Gateway knows. */
function rootOf(entry: RouteEntry): Manifest {
  let root = entry;
  while (root.above !== undefined) { root = root.above; }
  return root.route.route.manifest;
}

function compareObjects(a: Manifest, b: Manifest): number {
  if (a === b) { return 0; }
  const [x, y] = [`${a.namespace ?? ''}/${a.name ?? ''}`, `${b.namespace ?? ''}/${b.name ?? ''}`];
  return (ageOf(a) ?? 0) - (ageOf(b) ?? 0) || (x < y ? -1 : Number(x > y));
}

function byteLength(text: string): number {
  return Buffer.byteLength(text);
}
