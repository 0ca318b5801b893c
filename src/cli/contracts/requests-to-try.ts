import type { Contract } from './contract';
import { hostSample, pathSamples } from './glob';
import type { ManifestSet } from '../../core/manifests/manifest-set';
import { witnessesOf } from '../../core/requests';
import type { OneOrMore } from '../../core/requests/cases/case-data';
import type { Request } from '../../core/requests/request';

/** Requests that between them meet all that a contract is about: what the manifests tell apart, and what the contract does. */
export function requestsToTry(set: ManifestSet, { scope }: Contract): readonly Request[] {
  const witnesses = witnessesOf(set);
  const scopes = scope.except === undefined ? [scope] : [scope, scope.except];
  const hosts = scopes.flatMap(({ host }) => listOf(host).flatMap((glob) => hostSample(glob) ?? []));
  const paths = scopes.flatMap(({ path }) => listOf(path).flatMap(pathSamples));
  return distinct([...witnesses, ...locationsOf(witnesses).flatMap((location) => variants(location, hosts, paths))]);
}

function listOf(value: OneOrMore<string> | undefined): readonly string[] {
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}

/** The witnesses for one host of one listener. */
function locationsOf(witnesses: readonly Request[]): readonly (readonly Request[])[] {
  const locations = new Map<string, Request[]>();
  for (const witness of witnesses) {
    const { scheme, host, port, serverName, gateway } = witness;
    const key = JSON.stringify([scheme, host, port, serverName, gateway]);
    const location = locations.get(key);
    if (location === undefined) { locations.set(key, [witness]); } else { location.push(witness); }
  }
  return [...locations.values()];
}

/** The same with the paths and hosts of the contract, with and without all that routes of the host ask for besides. */
function variants(location: readonly Request[], hosts: readonly string[], paths: readonly string[]): readonly Request[] {
  const conditions = distinct(location.map(({ path, ...others }) => ({ ...others, path: `/${queryOf(path)}` })));
  return [location[0].host, ...hosts].flatMap((host) => (host === location[0].host ? conditions : conditions.slice(0, 1)).flatMap((condition) =>
    (paths.length === 0 ? ['/'] : paths).map((path) => ({ ...condition, host, path: `${path}${queryOf(condition.path)}` }))));
}

function queryOf(path: string): string {
  return /\?.*$/s.exec(path)?.[0] ?? '';
}

function distinct(requests: readonly Request[]): readonly Request[] {
  return [...new Map(requests.map((request) => [keyOf(request), request])).values()];
}

function keyOf({ scheme, host, path, method, headers, port, serverName, client, gateway }: Request): string {
  return JSON.stringify([scheme, host, path, method, headers, port, serverName, client, gateway]);
}
