import type { ObjectName } from '../manifests/object-name';
import type { Step } from '../schema/path';
import type { Condition } from '../translation/reports/condition';

/** A condition that the controller is expected to report. */
export interface PredictedCondition extends Condition {
  /** False where it depends on what the manifests do not show: objects elsewhere, values that are not resolved yet, the age of objects. */
  readonly certain: boolean;
  /** Whether the Gateway API demands the condition, or only kgateway reports it. */
  readonly demandedBy: 'gateway-api' | 'kgateway';
  /** The fields that bring it about. Empty for a healthy one. */
  readonly causes: readonly PredictedCause[];
}

/** A field that brings a condition about, which may be in another object. */
export interface PredictedCause {
  /** The index of the manifest in the set that was given. */
  readonly index: number;
  readonly object: ObjectName;
  readonly path: readonly Step[];
}

/** The object that a policy is reported against, as it is in `status.ancestors`. */
export interface PolicyAncestor {
  readonly group: string;
  readonly kind: string;
  /** Absent if neither the manifests nor the settings say it. */
  readonly namespace?: string;
  readonly name: string;
  /** The listener, where the controller names it. */
  readonly sectionName?: string;
}

/** What the controller is expected to write into one part of the status of an object. */
export interface PredictedStatus {
  /** The index of the manifest in the set that was given. */
  readonly index: number;
  readonly object: ObjectName;
  /** The part of the status: of the object as a whole, of a listener, of a parent of a route, of an ancestor of a policy. */
  readonly part: 'object' | 'listener' | 'parent' | 'ancestor';
  /**
   * Where the manifest names the part, such as `['spec', 'listeners', 0]`. For
   * an ancestor it is the first target that leads there. Empty for the object
   * as a whole, and for policies that filters of routes refer to.
   */
  readonly path: readonly Step[];
  /** What a policy is reported against. Absent if that depends on objects that are not in the set. */
  readonly ancestor?: PolicyAncestor;
  /** The parent of a route that names none itself: the route that delegates to it. */
  readonly parent?: PolicyAncestor;
  /** How many routes attach to a listener, as far as they are in the set. */
  readonly attachedRoutes?: number;
  /** The kinds of routes that a listener takes, all of them of the Gateway API. */
  readonly supportedKinds?: readonly string[];
  /** Empty: the controller writes nothing, because it does not feel responsible. Never so for ancestors: what is not written is no entry. */
  readonly conditions: readonly PredictedCondition[];
}
