import { hasOnly } from '../data';
import type { Data } from '../data';
import { call, data } from '../expression';
import type { Expression, Fields } from '../expression';

/** The conditions of a rule of an HTTPRoute. */
export function matchesOf(matches: readonly Data[] | undefined): Expression {
  return matches?.map(matchOf);
}

/** The conditions of one match. */
export function matchOf({ path, headers, queryParams, method }: Data): Fields {
  return {
    path: path && pathMatch(path),
    headers: headers?.map(headerMatch),
    queryParams: queryParams?.map((param: Data) => named('QueryParamMatch', param)),
    method,
  };
}

/** The conditions of a rule of a GRPCRoute. */
export function grpcMatchesOf(matches: readonly Data[] | undefined): Expression {
  return matches?.map(({ method, headers }) => ({ method: method && grpcMethod(method), headers: headers?.map(headerMatch) }));
}

const PATHS: Readonly<Record<string, string>> = { Exact: 'exact', PathPrefix: 'prefix', RegularExpression: 'regularExpression' };
const VALUES: Readonly<Record<string, string>> = { Exact: 'exact', RegularExpression: 'regularExpression' };

function pathMatch({ type = 'PathPrefix', value = '/' }: Data): Expression {
  return PATHS[type] === undefined ? call('PathMatch', 'raw', data({ type, value })) : call('PathMatch', PATHS[type], value);
}

function headerMatch(match: Data): Expression {
  const [, name, value] = COOKIE.exec(match.name === 'cookie' && match.type === 'RegularExpression' ? match.value : '') ?? [];
  return name === undefined ? named('HeaderMatch', match) : call('HeaderMatch', 'cookie', name, value);
}

/** As `HeaderMatch.cookie` writes it, of names and values that need no escapes. */
const COOKIE = /^\(\?:\.\*;\\s\*\)\?([\w-]+)=([\w-]+)\(\?:;\.\*\)\?$/;

function named(maker: string, match: Data): Expression {
  const { type = 'Exact', name, value } = match;
  return VALUES[type] === undefined || !hasOnly(match, 'type', 'name', 'value') ? call(maker, 'raw', data(match)) : call(maker, VALUES[type], name, value);
}

function grpcMethod(match: Data): Expression {
  const { type = 'Exact', service, method } = match;
  return VALUES[type] === undefined ? call('GrpcMethodMatch', 'raw', data(match)) : call('GrpcMethodMatch', VALUES[type], { service, method });
}
