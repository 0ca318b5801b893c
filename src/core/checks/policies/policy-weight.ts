import { KGATEWAY_GROUP } from '../../kinds';
import type { Check } from '../check';
import { policiesOf } from '../model/policy';

export const policyWeight: Check = {
  id: 'policy-weight',
  severity: 'warning',
  demandedBy: 'kgateway',
  title: 'The weight of a policy is no number',
  why: 'Weights order policies on the same object, the greater one first. What is no whole number counts as 0.',
  consequence: 'the policy has no weight; no condition says so',
  source: 'kgateway source, api/annotations/policy.go',
  * run(set) {
    for (const manifest of [...policiesOf(set), ...set.ofKind(KGATEWAY_GROUP, 'GatewayExtension')]) {
      const at = manifest.annotation('kgateway.dev/policy-weight');
      if (at.text === undefined || /^[+-]?\d+$/.test(at.text)) { continue; }
      yield { at, message: `the weight must be a whole number, got "${at.text}"`, fix: 'write a number such as "100"' };
    }
  },
};
