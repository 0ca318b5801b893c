import { KGATEWAY_GROUP } from '../../kinds';
import { policiesOf } from '../../translation/policies/policy';
import { POLICY_WEIGHT, readWeight } from '../../translation/policies/policy-weight';
import type { Check, Flaw } from '../check';

export const policyWeight: Check = {
  id: 'policy-weight',
  severity: 'warning',
  isSometimesError: true,
  demandedBy: 'kgateway',
  title: 'The weight of a policy is not a number',
  why: 'Weights order policies on the same object, the greater one first. What is no whole number of 32 bits counts as 0, and a TrafficPolicy with such a weight is not valid.',
  consequence: 'the policy has no weight; not reported in status',
  source: 'kgateway source, api/annotations/policy.go and pkg/kgateway/extensions2/plugins/trafficpolicy/traffic_policy_plugin.go',
  * run(set) {
    for (const manifest of [...policiesOf(set), ...set.ofKind(KGATEWAY_GROUP, 'GatewayExtension')]) {
      const at = manifest.annotation(POLICY_WEIGHT);
      if (at.text === undefined || readWeight(at.text) !== undefined) { continue; }
      yield { at, message: `the weight must be a whole number, got "${at.text}"`, fix: 'write a number such as "100"', ...manifest.kind === 'TrafficPolicy' ? INVALID : {} };
    }
  },
};

const INVALID: Partial<Flaw> = { severity: 'error', conditions: [{ type: 'Accepted', status: 'False', reason: 'Invalid' }], consequence: 'HTTP 500' };
