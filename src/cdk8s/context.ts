import type { IConstruct } from 'constructs';
import { Place } from '../core/place';
import { nearest } from '../core/schema/nearest';

/** The context values of an App or a Chart that this library reads. They count for everything below. */
export const CONTEXT_KEYS = {
  /** What the cluster runs: `ReleaseTargetOptions`, or a `ReleaseTarget`. */
  release: 'kgateway-constructs/release',
  /** `false` switches off the checks of what objects have to do with each other. */
  checks: 'kgateway-constructs/checks',
} as const;

/** Refuses keys that are nearly ours, because what they say would be ignored. */
export function checkContextKeys(scope: IConstruct): void {
  const keys: readonly string[] = Object.values(CONTEXT_KEYS);
  const place = Place.of(scope.node.path === '' ? 'App' : scope.node.path).at('context');
  for (const key of Object.keys(scope.node.getAllContext() as object)) {
    if (!/^kg\w*.?constructs?\b/i.test(key) || keys.includes(key)) { continue; }
    const meant = nearest(key, keys);
    place.at(key).refuse({ wrong: 'no context value of this library', fix: `write ${meant ?? keys.join(' or ')}` });
  }
  place.finish();
}
