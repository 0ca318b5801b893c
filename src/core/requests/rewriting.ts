import { inherited } from './inherited-filters';
import type { PathMatcher } from './matching';
import { replaceAll } from './regular-expressions';
import type { Field } from '../manifests/field';
import type { RouteEntry } from '../translation/routes/flattening';

/** How a path is changed on its way to the backend. */
export type PathRewrite =
  | { readonly kind: 'prefix'; readonly replacement: string }
  | { readonly kind: 'expression'; readonly pattern: string; readonly substitution: string; readonly at: Field }
  | { readonly kind: 'unreadable'; readonly at: Field };

/** How host and path are changed. */
export interface Rewrite {
  /** Undefined: the host stays as it is. */
  readonly host: Field | undefined;
  readonly path: PathRewrite | undefined;
}

/**
 * What the URLRewrite filters of an entry, and of the rules above it, come to.
 *
 * Source: urlRewriteIr in pkg/krtcollections/builtin.go
 */
export function rewriteOf(entry: RouteEntry, path: PathMatcher): Rewrite {
  return {
    host: inherited(entry, (one) => present(lastRewrite(one)?.get('hostname'))),
    path: inherited(entry, (one) => { const at = present(lastRewrite(one)?.get('path')); return at === undefined ? undefined : readPath(at, path); }),
  };
}

function lastRewrite({ rule }: RouteEntry): Field | undefined {
  return rule.rule.filters.find(({ type, body }) => type === 'URLRewrite' && body.isObject)?.body;
}

function present(field: Field | undefined): Field | undefined {
  return field?.isPresent === true ? field : undefined;
}

function readPath(at: Field, path: PathMatcher): PathRewrite | undefined {
  const type = at.get('type').text;
  const value = at.get(type === 'ReplaceFullPath' ? 'replaceFullPath' : 'replacePrefixMatch');
  const text = value.textOr('/');
  if (type === undefined || text === undefined) { return { kind: 'unreadable', at: type === undefined ? at.get('type') : value }; }
  if (text === '') { return undefined; }
  if (type === 'ReplaceFullPath') { return { kind: 'expression', pattern: '.*', substitution: text, at: value }; }
  // A single slash is not to become two of them. What is replaced is read as a regular expression, whatever is in it.
  return text === '/' && path.kind !== 'expression'
    ? { kind: 'expression', pattern: `^${path.value}\\/*`, substitution: '/', at: value }
    : { kind: 'prefix', replacement: text };
}

/** The rewrite of a TrafficPolicy. */
export function rewriteOfPolicy(at: Field): PathRewrite | undefined {
  const expression = at.get('pathRegex');
  if (expression.isAbsent) { return undefined; }
  const [pattern, substitution] = [expression.get('pattern').text, expression.get('substitution').textOr('')];
  return pattern === undefined || substitution === undefined ? { kind: 'unreadable', at: expression } : { kind: 'expression', pattern, substitution, at: expression };
}

/** The path after a change, without the query. Undefined if it can't be read. */
export function rewritePath(rewrite: PathRewrite, matcher: PathMatcher, path: string): string | undefined {
  switch (rewrite.kind) {
    case 'expression': return replaceAll(rewrite.pattern, rewrite.substitution, path);
    // A regular expression has matched the whole path.
    case 'prefix': return rewrite.replacement + (matcher.kind === 'prefix' ? path.slice(matcher.value.length) : '');
    default: return undefined;
  }
}
