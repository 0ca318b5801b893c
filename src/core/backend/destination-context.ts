import type { Leaf } from '../leaf';
import type { ReleaseTarget } from '../release';

/** What a destination needs to know of its Backend. */
export interface DestinationContext {
  readonly namespace: Leaf<string> | undefined;
  readonly release: ReleaseTarget;
}

/** Makes one text of several, of which some may be late; undefined where that is not possible. */
export type Join = (parts: readonly Leaf<string>[]) => Leaf<string> | undefined;
