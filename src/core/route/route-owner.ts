import type { ReleaseTarget } from '../release';
import type { Resolvable } from '../resolvable';

/** A route as it is in the program. */
export interface RouteOwner {
  /** The path of the construct or component, for errors and grants. */
  readonly _path: string;
  readonly _release: ReleaseTarget;
  readonly name: Resolvable<string>;
  readonly namespace?: Resolvable<string>;
}
