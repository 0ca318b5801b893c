import { policiesByTarget } from '../../translation/policies/policy';
import type { Attached } from '../../translation/policies/policy';
import type { Check } from '../check';

export const tlsPoliciesConflict: Check = {
  id: 'tls-policies-conflict',
  severity: 'error',
  demandedBy: 'gateway-api',
  title: 'Two BackendTLSPolicies target the same backend',
  why: 'One of them wins: the one that was created first, with equal age the one whose name comes first. A policy for a named port wins over one for the whole Service.',
  conditions: [{ type: 'Accepted', status: 'False', reason: 'Conflicted' }],
  dependsOnAge: true,
  source: 'Gateway API, BackendTLSPolicy',
  * run(set) {
    for (const [target, attached] of policiesByTarget(set)) {
      const first = new Map<string, Attached>();
      for (const one of attached) {
        if (one.policy.kind !== 'BackendTLSPolicy' || one.sectionName === undefined) { continue; }
        const before = first.get(one.sectionName);
        if (before === undefined) { first.set(one.sectionName, one); continue; }
        if (before.policy === one.policy) { continue; }
        yield {
          at: one.at,
          message: `${before.policy.title} targets ${target.title} as well`,
          fix: 'keep one of them, or give each a port by sectionName',
        };
      }
    }
  },
};
