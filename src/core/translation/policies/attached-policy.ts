import type { Field } from '../../manifests/field';
import type { Manifest } from '../../manifests/manifest';

/** Why the controller refuses a policy: it is reported as `Accepted=False`, reason `Invalid`, and what it protects is replaced. */
export interface PolicyError {
  /** Where the cause stands: mostly in the policy, or in what it refers to. */
  readonly at: Field;
  /** False where it depends on what the manifests do not show. */
  readonly certain: boolean;
  /** Where it depends on one object alone that is not among the manifests: `Service "shop/authorizer"`. */
  readonly absent?: string;
}

/** A policy on an object, on a part of one, or on a rule through its filters. */
export interface AttachedPolicy {
  readonly policy: Manifest;
  /** The entry of `targetRefs` or `targetSelectors`, or the filter that refers to the policy. */
  readonly at: Field;
  /** The part of the target that is asked for. Empty: all of it. */
  readonly sectionName: string;
  /** Its `kgateway.dev/policy-weight`. */
  readonly weight: number;
  /** 0 for policies of the object itself, -1 for those of the route that delegates to it, and so on. */
  readonly level: number;
  /** How the object merges what is inherited: `kgateway.dev/inherited-policy-priority`. */
  readonly inheritance: Inheritance;
  readonly errors: readonly PolicyError[];
  /** False where it is not certain that the policy is there at all. */
  readonly certain: boolean;
}

/** Whether what is inherited fills gaps or prevails, field by field or within them. */
export type Inheritance = 'ShallowMergePreferChild' | 'ShallowMergePreferParent' | 'DeepMergePreferChild' | 'DeepMergePreferParent';

/** What is left of a policy where several of its kind are merged: pending if it is refused. */
export type MergeState = 'pending' | 'attached' | 'merged' | 'overridden';
