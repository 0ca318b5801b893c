import type { Field } from '../manifests/field';
import type { Manifest } from '../manifests/manifest';
import { isJoined, mergedFields } from '../translation/policies/merged-fields';

/** A policy on something, and the target through which it is there. Filters of routes are no targets of a policy. */
export interface Bound {
  readonly policy: Manifest;
  readonly at: Field | undefined;
}

/** What becomes of a policy: pending, if it is not valid or has no effect there. Of several places the worst one is reported, which is the last one here. */
export const MERGE_STATES = ['pending', 'attached', 'merged', 'overridden'] as const;

export type MergeState = typeof MERGE_STATES[number];

export interface Merged {
  readonly state: MergeState;
  /** Whether neither the age of policies nor what can't be known here may turn it. */
  readonly firm: boolean;
}

/** Kinds of which several on one object become one. Of all others each one takes effect. */
const WITH_MERGE = ['TrafficPolicy', 'ListenerPolicy', 'HTTPListenerPolicy'];

/** Kinds of which releases differ in what they merge. */
const UNEVEN = ['ListenerPolicy', 'HTTPListenerPolicy'];

/**
 * What becomes of the policies of one kind in one place. The lists come in the
 * order of precedence; within a list weight decides, and then age. A field is
 * taken from the first policy that has it.
 */
export function mergeStates(
  lists: readonly (readonly Bound[])[],
  isValid: (policy: Manifest) => boolean,
  mayBeReversed: boolean,
): ReadonlyMap<Manifest, Merged> {
  const ordered = lists.map((list) => [...new Set(list.map(({ policy }) => policy))].sort((a, b) => weightOf(b) - weightOf(a)));
  const policies = [...new Set(ordered.flat())];
  const valid = policies.filter(isValid);
  if (valid.length === 0 || !WITH_MERGE.includes(valid[0].kind)) {
    return new Map(policies.map((policy) => [policy, { state: isValid(policy) ? 'attached' : 'pending', firm: true }]));
  }
  const owners = ownersOf(valid);
  const isOpen = valid.length > 1 && (mayBeReversed || UNEVEN.includes(valid[0].kind));
  return new Map(policies.map((policy) => [policy, isValid(policy)
    ? { state: stateOf(policy, owners), firm: !isOpen && !ordered.some((list) => hasEqual(list.filter(isValid), policy)) }
    : { state: 'pending', firm: true }]));
}

/** Which policies each field is taken from. Some are joined. */
function ownersOf(policies: readonly Manifest[]): ReadonlyMap<string, ReadonlySet<Manifest>> {
  const owners = new Map<string, Set<Manifest>>();
  for (const policy of policies) {
    for (const name of fieldsOf(policy)) {
      const known = owners.get(name);
      if (known === undefined) { owners.set(name, new Set([policy])); } else if (isJoined(name)) { known.add(policy); }
    }
  }
  return owners;
}

function stateOf(policy: Manifest, owners: ReadonlyMap<string, ReadonlySet<Manifest>>): MergeState {
  const won = [...owners.values()].filter((some) => some.has(policy)).length;
  if (won === owners.size) { return 'attached'; }
  return won === 0 ? 'overridden' : 'merged';
}

/** Whether age decides between a policy and another one, over a field that both have. */
function hasEqual(list: readonly Manifest[], policy: Manifest): boolean {
  const names = new Set(fieldsOf(policy).filter((name) => !isJoined(name)));
  const equals = list.includes(policy) ? list.filter((other) => other !== policy && weightOf(other) === weightOf(policy)) : [];
  return equals.some((other) => fieldsOf(other).some((name) => names.has(name)));
}

function fieldsOf(policy: Manifest): readonly string[] {
  return mergedFields(policy).filter(([, at]) => at.isPresent).map(([name]) => name);
}

function weightOf(policy: Manifest): number {
  const weight = Number(policy.annotation('kgateway.dev/policy-weight').textOr('0'));
  return Number.isInteger(weight) ? weight : 0;
}
