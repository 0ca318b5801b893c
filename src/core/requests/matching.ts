import type { ReceivedRequest } from './received-request';
import { matchesWhole } from './regular-expressions';
import type { MatchConditions, NamedCondition } from '../translation/routes/match-conditions';
import { literalHead } from '../translation/routes/regular-path';

/** What one route asks of a request, as Envoy compares it. */
export interface RouteMatcher {
  readonly path: PathMatcher;
  readonly method: string | undefined;
  readonly headers: readonly ValueMatcher[];
  readonly parameters: readonly ValueMatcher[];
}

export interface PathMatcher {
  readonly kind: 'exact' | 'prefix' | 'expression';
  readonly value: string;
  /** For expressions: what all paths begin with that can fit. */
  readonly head: string;
}

/** A condition on a header or a query parameter. Without a value anything will do. */
export interface ValueMatcher {
  readonly kind: 'present' | 'exact' | 'expression';
  /** Headers are in lower case. */
  readonly name: string;
  readonly value: string;
}

/** @param trimsPrefixes whether a slash at the end of a prefix does not count */
export function matcherOf(match: MatchConditions, trimsPrefixes: boolean): RouteMatcher {
  return {
    path: pathMatcher(match.path, trimsPrefixes),
    method: match.method,
    headers: match.headers.map((condition) => valueMatcher(condition, condition.name.toLowerCase())),
    parameters: match.queryParams.map((condition) => valueMatcher(condition, condition.name)),
  };
}

function pathMatcher({ type, value }: MatchConditions['path'], trimsPrefixes: boolean): PathMatcher {
  if (type === 'Exact') { return { kind: 'exact', value, head: '' }; }
  if (type === 'RegularExpression') { return { kind: 'expression', value, head: literalHead(value) }; }
  const isTrimmed = trimsPrefixes && value.length > 1 && value.endsWith('/');
  return { kind: 'prefix', value: isTrimmed ? value.slice(0, -1) : value, head: '' };
}

function valueMatcher({ type, value }: NamedCondition, name: string): ValueMatcher {
  return { kind: value === '' ? 'present' : type === 'RegularExpression' ? 'expression' : 'exact', name, value };
}

export function takesPath({ kind, value, head }: PathMatcher, path: string): boolean {
  switch (kind) {
    case 'exact': return path === value;
    case 'expression': return path.startsWith(head) && matchesWhole(value, path);
    default: return path.startsWith(value) && (value.endsWith('/') || path.length === value.length || path[value.length] === '/');
  }
}

function takesValue({ kind, value }: ValueMatcher, got: string | undefined): boolean {
  if (got === undefined) { return false; }
  return kind === 'present' || (kind === 'exact' ? got === value : matchesWhole(value, got));
}

/** The first value of a query parameter, as it is written. */
export function parameterOf(query: string, name: string): string | undefined {
  if (query.length < 2) { return undefined; }
  for (const pair of query.slice(1).split('&')) {
    const equals = pair.indexOf('=');
    if ((equals < 0 ? pair : pair.slice(0, equals)) === name) { return equals < 0 ? '' : pair.slice(equals + 1); }
  }
  return undefined;
}

/** Whether a request fulfils all but the condition on the path. */
export function takesConditions({ method, headers, parameters }: RouteMatcher, request: ReceivedRequest): boolean {
  return (method === undefined || method === request.method)
    && headers.every((header) => takesValue(header, request.headers.get(header.name)))
    && parameters.every((parameter) => takesValue(parameter, parameterOf(request.query, parameter.name)));
}

/** Why a route does not take a request: the first condition that fails. Undefined: it does. */
export function mismatchOf(matcher: RouteMatcher, request: ReceivedRequest): string | undefined {
  const { path, method, headers, parameters } = matcher;
  if (!takesPath(path, request.path)) { return `path: got "${request.path}", wants ${describePath(path)}`; }
  if (method !== undefined && method !== request.method) { return `method: got ${request.method}, wants ${method}`; }
  for (const header of headers) {
    const got = request.headers.get(header.name);
    if (!takesValue(header, got)) { return `header ${header.name}: got ${describeValue(got)}, wants ${describeCondition(header)}`; }
  }
  for (const parameter of parameters) {
    const got = parameterOf(request.query, parameter.name);
    if (!takesValue(parameter, got)) { return `query parameter ${parameter.name}: got ${describeValue(got)}, wants ${describeCondition(parameter)}`; }
  }
  return undefined;
}

function describePath({ kind, value }: PathMatcher): string {
  if (kind === 'exact') { return `exactly "${value}"`; }
  return kind === 'expression' ? `all of it to match "${value}"` : value === '/' ? 'any path' : `"${value}" and what is below`;
}

function describeValue(got: string | undefined): string {
  return got === undefined ? 'none' : `"${got}"`;
}

function describeCondition({ kind, value }: ValueMatcher): string {
  return kind === 'present' ? 'any value' : kind === 'exact' ? `"${value}"` : `all of it to match "${value}"`;
}
