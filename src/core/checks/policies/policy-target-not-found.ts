import { titleOf } from '../../manifests/manifest';
import { policyTargets } from '../../translation/policies/policy';
import type { Check } from '../check';

export const policyTargetNotFound: Check = {
  id: 'policy-target-not-found',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'A policy targets an object that does not exist',
  why: 'The set of manifests is declared complete, and the target is not in it. A policy targets objects of its own namespace only. '
    + 'What it should protect stays open.',
  consequence: 'the policy does nothing, and what it should protect stays open; not reported in status',
  source: 'kgateway source, pkg/krtcollections/policy.go',
  * run(set) {
    for (const { at, policy, group, kind, name, to } of policyTargets(set)) {
      if (to !== 'missing' || group.startsWith('networking.istio.io')) { continue; }
      const elsewhere = set.findAnywhere(group, kind, name)[0]?.namespace;
      yield {
        at,
        message: `there is no ${titleOf({ kind, namespace: policy.namespace, name })}`,
        fix: elsewhere === undefined ? 'fix the name, or add the object' : `move the policy to the namespace "${elsewhere}", where there is one of this name`,
      };
    }
  },
};
