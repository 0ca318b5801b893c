import type { Leaf } from '../leaf';
import type { ReleaseTarget } from '../release';

/** A route as it stands in the program. */
export interface RouteOwner {
  /** The path of the construct or component, for errors and grants. */
  readonly _path: string;
  readonly _release: ReleaseTarget;
  readonly name: Leaf<string>;
  readonly namespace?: Leaf<string>;
}
