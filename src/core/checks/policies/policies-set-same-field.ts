import type { Manifest } from '../../manifests/manifest';
import { isJoined, mergedFields } from '../../translation/policies/merged-fields';
import { policiesByTarget } from '../../translation/policies/policy';
import type { Attached } from '../../translation/policies/policy';
import type { Check, Condition } from '../check';

const MERGED = ['TrafficPolicy', 'BackendConfigPolicy', 'ListenerPolicy', 'HTTPListenerPolicy'];

/** What is reported of the policy that loses: whether any field of it is left. Policies on backends are reported as attached in any case. */
const LEFT: readonly Condition[] = [{ type: 'Attached', status: 'True', reason: 'Merged' }];
const LOST: readonly Condition[] = [{ type: 'Attached', status: 'False', reason: 'Overridden' }];

export const policiesSetSameField: Check = {
  id: 'policies-set-same-field',
  severity: 'warning',
  demandedBy: 'kgateway',
  title: 'Two policies on one object set the same field',
  why: 'Of each field the policy with the greater weight wins, with equal weight the one that was created first, then the one whose name comes first. '
    + 'The field of the other is dropped as a whole. No manifest shows when it is created.',
  conditions: LOST,
  dependsOnAge: true,
  consequence: 'the field of the policy that loses does nothing',
  source: 'kgateway docs, policy merging; kgateway source, pkg/krtcollections/policy.go',
  * run(set) {
    for (const [target, attached] of policiesByTarget(set)) {
      const first = new Map<string, Attached>();
      for (const one of attached) {
        const { policy, sectionName } = one;
        if (!MERGED.includes(policy.kind) || sectionName === undefined) { continue; }
        for (const [name, at] of mergedFields(policy)) {
          if (isJoined(name)) { continue; }
          const key = `${policy.kind} ${sectionName} ${name}`;
          const before = first.get(key);
          if (before === undefined) { first.set(key, one); continue; }
          if (before.policy.title === policy.title || weightOf(before.policy) !== weightOf(policy)) { continue; }
          yield {
            at,
            message: `${before.policy.title} sets ${name} on ${target.title} as well`,
            ...policy.kind === 'BackendConfigPolicy' ? REPORTED_BY_NOBODY : { conditions: hasOwnField(policy, before.policy) ? LEFT : LOST },
            fix: 'write it in one of them, or give them different weights by the annotation kgateway.dev/policy-weight',
          };
        }
      }
    }
  },
};

const REPORTED_BY_NOBODY = { conditions: [], consequence: 'the field of the policy that loses does nothing; not reported in status' };

/** Whether a policy sets anything that another one does not, or that is joined. */
function hasOwnField(policy: Manifest, other: Manifest): boolean {
  const names = mergedFields(other).map(([name]) => name);
  return mergedFields(policy).some(([name]) => isJoined(name) || !names.includes(name));
}

function weightOf(policy: Manifest): string {
  return policy.annotation('kgateway.dev/policy-weight').textOr('0') ?? '';
}
