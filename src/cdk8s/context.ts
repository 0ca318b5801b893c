import type { IConstruct } from 'constructs';
import { Location } from '../core/location';
import { nearest } from '../core/schema/nearest';

/** The context values of an App or a Chart that this library reads. They count for everything below. */
export const CONTEXT_KEYS = {
  /** What the cluster runs: `ReleaseTargetOptions`, or a `ReleaseTarget`. */
  release: 'kgateway-constructs/release',
  /** `false` switches off the checks of what objects have to do with each other. */
  checks: 'kgateway-constructs/checks',
  /** Kinds of which the cluster has newer CRDs than this library knows: a list of strings. */
  newerKinds: 'kgateway-constructs/newerKinds',
} as const;

/** The kinds of which the cluster that a construct is made for has newer CRDs. */
export function newerKindsOf(construct: IConstruct): readonly string[] | undefined {
  const kinds: unknown = construct.node.tryGetContext(CONTEXT_KEYS.newerKinds);
  if (kinds === undefined) { return undefined; }
  if (Array.isArray(kinds) && kinds.every((kind) => typeof kind === 'string')) { return kinds; }
  const location = Location.of('App');
  location.at('context').at(CONTEXT_KEYS.newerKinds).refuse({ wrong: 'must be a list of kinds', value: kinds, fix: 'write one such as ["TrafficPolicy"]' });
  location.finish();
  return undefined;
}

/** Refuses keys that are nearly ours, because what they say would be ignored. */
export function checkContextKeys(scope: IConstruct): void {
  const keys: readonly string[] = Object.values(CONTEXT_KEYS);
  const location = Location.of(scope.node.path === '' ? 'App' : scope.node.path).at('context');
  for (const key of Object.keys(scope.node.getAllContext() as object)) {
    if (!/^kg\w*.?constructs?\b/i.test(key) || keys.includes(key)) { continue; }
    const meant = nearest(key, keys);
    location.at(key).refuse({ wrong: 'no context value of this library', fix: `write ${meant ?? keys.join(' or ')}` });
  }
  location.finish();
}
