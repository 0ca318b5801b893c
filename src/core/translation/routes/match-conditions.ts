import type { Rule } from './route';
import type { Field } from '../../manifests/field';

/** A condition on a header or a query parameter, as it is written, with the defaults of the API server. */
export interface NamedCondition {
  readonly at: Field;
  readonly type: string;
  readonly name: string;
  readonly value: string;
}

/** `Exact`, `PathPrefix` or `RegularExpression`, and the text as it is written, with the defaults of the API server. */
export interface PathMatch {
  readonly type: string;
  readonly value: string;
}

/** What a match asks for. */
export interface MatchConditions {
  /** The match, or its rule if that has none. */
  readonly at: Field;
  readonly path: PathMatch;
  readonly method: string | undefined;
  readonly headers: readonly NamedCondition[];
  readonly queryParams: readonly NamedCondition[];
  /** Whether all of it can be read. What can't be is left out. */
  readonly isReadable: boolean;
}

/** The matches of a rule, as the API server stores them: without any there is one for all paths. An empty list stays empty. */
export function matchConditions(rule: Rule): readonly MatchConditions[] {
  if (rule.route.kind === 'GRPCRoute') { return rule.matches.map(readGrpcMatch); }
  if (rule.at.get('matches').isAbsent) { return [everything(rule.at)]; }
  return rule.matches.map(readHttpMatch);
}

/** What a rule without matches asks for: nothing. */
export function everything(at: Field): MatchConditions {
  return { at, path: { type: 'PathPrefix', value: '/' }, method: undefined, headers: [], queryParams: [], isReadable: true };
}

function readHttpMatch(at: Field): MatchConditions {
  const path = at.get('path');
  const [type, value, method] = [path.get('type').textOr('PathPrefix'), path.get('value').textOr('/'), at.get('method')];
  const [headers, queryParams] = [readConditions(at.get('headers')), readConditions(at.get('queryParams'))];
  return {
    at,
    path: { type: type ?? 'PathPrefix', value: value ?? '/' },
    method: method.text,
    headers: headers ?? [],
    queryParams: queryParams ?? [],
    isReadable: (path.isAbsent || path.isObject) && type !== undefined && value !== undefined && headers !== undefined && queryParams !== undefined
      && (method.isAbsent || method.text !== undefined),
  };
}

const NO_CONDITIONS: readonly NamedCondition[] = [];

function readConditions(list: Field): readonly NamedCondition[] | undefined {
  if (list.isAbsent) { return NO_CONDITIONS; }
  const conditions = list.entries.map((at): NamedCondition | undefined => {
    const [type, name, value] = [at.get('type').textOr('Exact'), at.get('name').text, at.get('value').textOr('')];
    return type === undefined || name === undefined || value === undefined ? undefined : { at, type, name, value };
  });
  return conditions.includes(undefined) || !Array.isArray(list.value) ? undefined : conditions as NamedCondition[];
}

/**
 * A method of gRPC as a path.
 *
 * Source: buildGRPCPathMatch in pkg/krtcollections/grpc_route.go
 */
function readGrpcMatch(at: Field): MatchConditions {
  const written = at.get('method');
  const [type, service, method] = [written.get('type').textOr('Exact'), written.get('service'), written.get('method')];
  const headers = readConditions(at.get('headers'));
  const isReadable = type !== undefined && headers !== undefined && [service, method].every((field) => field.isAbsent || field.text !== undefined);
  return { at, path: grpcPath(type ?? 'Exact', service.text, method.text), method: undefined, headers: headers ?? [], queryParams: [], isReadable };
}

function grpcPath(type: string, service: string | undefined, method: string | undefined): PathMatch {
  if (service === undefined && method === undefined) { return { type: 'PathPrefix', value: '/' }; }
  if (service !== undefined && method !== undefined) { return { type, value: `/${service}/${method}` }; }
  if (service === undefined) { return { type: 'RegularExpression', value: `/.+/${method ?? ''}` }; }
  return type === 'Exact' ? { type: 'PathPrefix', value: `/${service}` } : { type, value: `/${service}/.+` };
}
