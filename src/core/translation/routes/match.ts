import type { Rule } from './route';
import type { Field } from '../../manifests/field';

/** The path of a match, with the defaults that the API server sets. */
export interface PathMatch {
  readonly type: string;
  readonly value: string;
}

/** A match that can be read. Conditions are texts in a fixed order, so that equal ones are equal texts. */
export interface RouteMatch {
  /** The match, or its rule if that has none. */
  readonly at: Field;
  readonly path: PathMatch;
  readonly method: string | undefined;
  readonly headers: readonly string[];
  readonly queryParams: readonly string[];
}

export function pathOf(match: Field): PathMatch | undefined {
  const path = match.get('path');
  if (path.isPresent && !path.isObject) { return undefined; }
  const [type, value] = [path.get('type').textOr('PathPrefix'), path.get('value').textOr('/')];
  return type === undefined || value === undefined ? undefined : { type, value };
}

/** The matches of a rule that can be read. A rule without any matches everything. */
export function matchesOf(rule: Rule): readonly RouteMatch[] {
  if (rule.matches.length > 0) { return rule.matches.flatMap((at) => readMatch(at) ?? []); }
  const everything = { path: { type: 'PathPrefix', value: '/' }, method: undefined, headers: [], queryParams: [] };
  return rule.at.get('matches').isAbsent ? [{ ...everything, at: rule.at }] : [];
}

function readMatch(at: Field): RouteMatch | undefined {
  const [path, method] = [pathOf(at), at.get('method')];
  const [headers, queryParams] = [conditions(at.get('headers'), true), conditions(at.get('queryParams'), false)];
  if (path === undefined || headers === undefined || queryParams === undefined) { return undefined; }
  if (method.isPresent && method.text === undefined) { return undefined; }
  return { at, path: normalized(path), method: method.text, headers, queryParams };
}

/** A slash at the end of a prefix means nothing. */
function normalized({ type, value }: PathMatch): PathMatch {
  return type === 'PathPrefix' && value.length > 1 ? { type, value: value.replace(/\/+$/, '') || '/' } : { type, value };
}

/** Conditions on headers or query parameters as texts; undefined if they can't all be read. */
function conditions(list: Field, foldsCase: boolean): readonly string[] | undefined {
  const texts = list.entries.map((entry) => {
    const [type, name, value] = [entry.get('type').textOr('Exact'), entry.get('name').text, entry.get('value').text];
    return type === undefined || name === undefined || value === undefined ? undefined : `${foldsCase ? name.toLowerCase() : name} ${type} ${value}`;
  });
  return texts.includes(undefined) || (list.isPresent && !Array.isArray(list.value)) ? undefined : (texts as string[]).sort();
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
