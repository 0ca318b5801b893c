import type { ReleaseTarget } from '../release';
import type { Resolvable } from '../resolvable';

/** What a destination needs to know of its Backend. */
export interface DestinationContext {
  readonly namespace: Resolvable<string> | undefined;
  readonly release: ReleaseTarget;
}

/** Makes one text of several, of which some may be unresolved; undefined where that is not possible. */
export type Join = (parts: readonly Resolvable<string>[]) => Resolvable<string> | undefined;
