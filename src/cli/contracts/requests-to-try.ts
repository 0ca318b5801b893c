import type { Contract } from './contract';
import { hostSample, pathSamples } from './glob';
import type { OneOrMore } from '../../core/requests/cases/case-data';
import { placedMatches, sampleArrivals, sampleRequest } from '../../core/requests/cases/matches';
import type { ManifestSet } from '../../core/manifests/manifest-set';
import type { Request } from '../../core/requests/request';

/** Requests that between them meet all that a contract is about. */
export function requestsToTry(set: ManifestSet, { scope }: Contract): readonly Request[] {
  const witnesses = placedMatches(set).flatMap((match) => sampleRequest(set, match)?.request ?? []);
  const own = sampleArrivals(set).flatMap((arrival) => hostsFor(scope.host, arrival.host).flatMap((host) => pathsFor(scope.path).map((path) => ({ ...arrival, host, path, method: 'GET', headers: [] }))));
  return [...new Map([...witnesses, ...own].map((request) => [JSON.stringify(request), request])).values()];
}

function hostsFor(globs: OneOrMore<string> | undefined, host: string): readonly string[] {
  return [host, ...listOf(globs).flatMap((glob) => hostSample(glob) ?? [])];
}

function pathsFor(globs: OneOrMore<string> | undefined): readonly string[] {
  return globs === undefined ? ['/', '/x'] : listOf(globs).flatMap(pathSamples);
}

function listOf(value: OneOrMore<string> | undefined): readonly string[] {
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}
