import { backendReferences, targetOf } from '../../translation/references/backend-reference';
import type { Check } from '../check';

export const delegationWeight: Check = {
  id: 'delegation-weight',
  severity: 'warning',
  demandedBy: 'kgateway',
  title: 'A reference to another route has a weight',
  why: 'Delegation copies the rules of the other route. It splits no traffic, so that a weight has nothing to act on.',
  consequence: 'the weight is ignored',
  source: 'kgateway source, pkg/kgateway/translator/httproute/delegation.go',
  * run(set) {
    for (const reference of backendReferences(set)) {
      const weight = reference.at.get('weight').number;
      if (targetOf(reference) !== 'delegate' || weight === undefined || weight === 1) { continue; }
      yield {
        at: reference.at.get('weight'),
        message: `a weight has no effect on delegation, got ${weight}`,
        fix: 'leave weight out; to split traffic, write Services or Backends',
      };
    }
  },
};
