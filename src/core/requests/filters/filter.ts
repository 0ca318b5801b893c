import type { Field } from '../../manifests/field';
import type { Outcome, RuntimeCondition } from '../answer';
import type { HeaderList, ReceivedRequest } from '../received-request';
import type { RoutePlan } from '../route-plan';

/** What a filter decides: nothing, an answer, or something that only run time decides. */
export interface Verdict {
  readonly answer?: Outcome;
  readonly conditions?: readonly RuntimeCondition[];
}

/** A request on its way through the filters before it is forwarded, redirected or answered. */
export interface FilterContext {
  readonly plan: RoutePlan;
  /** Filters may change its query. */
  request: ReceivedRequest;
  /** As the filters so far leave them; those behind may change them. */
  readonly headers: HeaderList;
}

/** One filter of HTTP. */
export type Filter = (context: FilterContext) => Verdict;

export const PASS: Verdict = {};

export function mayRefuse(what: string, at: Field): Verdict {
  return { conditions: [{ what, policy: at.manifest, at, effect: 'may-refuse' }] };
}

export function mayChange(what: string, at: Field): Verdict {
  return { conditions: [{ what, policy: at.manifest, at, effect: 'may-change' }] };
}

/** The field of a policy that holds, unless it switches the filter off. */
export function inForce({ plan }: FilterContext, name: string): Field | undefined {
  const at = plan.policies.nearest(name)?.fields[0];
  return at === undefined || at.get('disable').isPresent ? undefined : at;
}
