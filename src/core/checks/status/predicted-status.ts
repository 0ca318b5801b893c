import type { Step } from '../../schema/path';
import type { Condition } from '../check';
import type { DemandedBy, ObjectName } from '../finding';

/** A condition that the controller is expected to report. */
export interface PredictedCondition extends Condition {
  /** False where it takes for granted what these manifests don't show: objects elsewhere, and the age of objects. */
  readonly certain: boolean;
  /** Whether the Gateway API demands the condition, or only kgateway reports it. */
  readonly demandedBy: Exclude<DemandedBy, 'kubernetes'>;
}

/** What the controller is expected to write into one part of the status of an object. */
export interface PredictedStatus {
  /** The index of the manifest in the set that was given. */
  readonly index: number;
  readonly object: ObjectName;
  /** The part of the status: of the object as a whole, of a listener, of a parent of a route, of a target of a policy. */
  readonly part: 'object' | 'listener' | 'parent' | 'target';
  /** Where the manifest names the part, such as `['spec', 'listeners', 0]`. Empty for the object as a whole. */
  readonly path: readonly Step[];
  /** How many routes attach to a listener, as far as they are in the set. */
  readonly attachedRoutes?: number;
  /** Empty: the controller writes nothing, because it does not feel responsible. */
  readonly conditions: readonly PredictedCondition[];
}
