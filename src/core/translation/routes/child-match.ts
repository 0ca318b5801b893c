import type { MatchConditions, NamedCondition } from './match-conditions';
import { answer } from '../../manifests/namespace';
import type { Answer } from '../../resolvable';

/**
 * Whether a match of a child is within that of the rule which delegates to it.
 * Paths are compared as texts; conditions have to be repeated letter by letter.
 *
 * Source: IsDelegatedRouteMatch in pkg/kgateway/utils/delegation/delegation.go
 */
export function isWithin(child: MatchConditions, parent: MatchConditions): Answer {
  if (!child.isReadable || !parent.isReadable) { return 'unknown'; }
  return answer(parent.path.type === 'PathPrefix'
    && child.path.value.startsWith(parent.path.value)
    && repeats(child.headers, parent.headers)
    && repeats(child.queryParams, parent.queryParams)
    && (parent.method === undefined || parent.method === child.method));
}

function repeats(child: readonly NamedCondition[], parent: readonly NamedCondition[]): boolean {
  return parent.every((one) => child.some((other) => one.type === other.type && one.name === other.name && one.value === other.value));
}

/**
 * The match of a child that takes over what the rule above it asks for: paths
 * are joined, and of conditions on the same name that of the parent is left.
 *
 * Source: mergeParentChildRouteMatch in pkg/kgateway/translator/httproute/delegation_helpers.go
 */
export function inheritMatch(child: MatchConditions, parent: MatchConditions): MatchConditions {
  return {
    ...child,
    path: { type: child.path.type, value: joinPaths(parent.path.value, child.path.value) },
    method: parent.method ?? child.method,
    headers: mergeByName(parent.headers, child.headers),
    queryParams: mergeByName(parent.queryParams, child.queryParams),
    isReadable: child.isReadable && parent.isReadable,
  };
}

function mergeByName(parent: readonly NamedCondition[], child: readonly NamedCondition[]): readonly NamedCondition[] {
  const merged = new Map(parent.map((one) => [one.name, one]));
  for (const one of child) { if (!merged.has(one.name)) { merged.set(one.name, one); } }
  return [...merged.values()].sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
}

/** Joins two paths as Go's `path.Join` does: without doubled and trailing slashes, and without `.` and `..`. */
function joinPaths(first: string, second: string): string {
  const parts = [first, second].filter((part) => part !== '');
  if (parts.length === 0) { return ''; }
  const joined = parts.join('/');
  const isRooted = joined.startsWith('/');
  const kept: string[] = [];
  for (const part of joined.split('/')) {
    if (part === '' || part === '.') { continue; }
    if (part !== '..') { kept.push(part); } else if (kept.length > 0 && kept.at(-1) !== '..') { kept.pop(); } else if (!isRooted) { kept.push(part); }
  }
  return isRooted ? `/${kept.join('/')}` : kept.join('/') || '.';
}
