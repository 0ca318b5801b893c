import { matchConditions } from './match-conditions';
import type { MatchConditions, NamedCondition, PathMatch } from './match-conditions';
import type { Rule } from './route';
import type { Field } from '../../manifests/field';

/** A match that can be read. Conditions are texts in a fixed order, so that equal ones are equal texts. */
export interface RouteMatch {
  /** The match, or its rule if that has none. */
  readonly at: Field;
  /** The match as it is written, by which matches are ordered. */
  readonly written: MatchConditions;
  readonly path: PathMatch;
  readonly method: string | undefined;
  readonly headers: readonly string[];
  readonly queryParams: readonly string[];
}

/** The matches of a rule that can be read. A rule without any matches everything. */
export function matchesOf(rule: Rule): readonly RouteMatch[] {
  return matchConditions(rule).filter(({ isReadable }) => isReadable).map((written) => {
    const { at, path, method, headers, queryParams } = written;
    return { at, written, path: normalized(path), method, headers: conditions(headers, true), queryParams: conditions(queryParams, false) };
  });
}

/** A slash at the end of a prefix means nothing. */
function normalized(path: PathMatch): PathMatch {
  const { type, value } = path;
  return type === 'PathPrefix' && value.length > 1 && value.endsWith('/') ? { type, value: value.replace(/\/+$/, '') || '/' } : path;
}

const NO_CONDITIONS: readonly string[] = [];

/** Conditions on headers or query parameters as texts. */
function conditions(list: readonly NamedCondition[], foldsCase: boolean): readonly string[] {
  if (list.length === 0) { return NO_CONDITIONS; }
  return list.map(({ type, name, value }) => `${foldsCase ? name.toLowerCase() : name} ${type} ${value}`).sort();
}

/**
 * How a match of a child is to one of its parent: `within` it; `beside` it,
 * which kgateway takes for within because the text begins the same; `wider`,
 * because it does not repeat a condition; or `outside`.
 */
export type Relation = 'within' | 'beside' | 'wider' | 'outside';

export function relationOf(parent: RouteMatch, child: RouteMatch): Relation {
  const [prefix, path] = [parent.path.value, child.path.value];
  if (!path.startsWith(prefix)) { return 'outside'; }
  const repeats = (parent.method === undefined || parent.method === child.method)
    && parent.headers.every((header) => child.headers.includes(header))
    && parent.queryParams.every((parameter) => child.queryParams.includes(parameter));
  if (!repeats) { return 'wider'; }
  return prefix === '/' || path === prefix || path[prefix.length] === '/' ? 'within' : 'beside';
}
