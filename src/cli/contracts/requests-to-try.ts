import type { Contract } from './contract';
import { hostSample, pathSamples } from './glob';
import type { ManifestSet } from '../../core/manifests/manifest-set';
import type { OneOrMore } from '../../core/requests/cases/case-data';
import type { Request } from '../../core/requests/request';
import { witnessesOf } from '../../core/requests/witnesses/witnesses';

/** Requests that between them meet all that a contract is about: what the manifests tell apart, and what the contract does. */
export function requestsToTry(set: ManifestSet, { scope }: Contract): readonly Request[] {
  const scopes = scope.except === undefined ? [scope] : [scope, scope.except];
  return witnessesOf([set], {
    hosts: scopes.flatMap(({ host }) => listOf(host).flatMap((glob) => hostSample(glob) ?? [])),
    paths: scopes.flatMap(({ path }) => listOf(path).flatMap(pathSamples)),
  });
}

function listOf(value: OneOrMore<string> | undefined): readonly string[] {
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}
