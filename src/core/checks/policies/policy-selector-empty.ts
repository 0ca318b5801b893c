import { policiesOf, selected } from '../../translation/policies/policy';
import type { Check } from '../check';

export const policySelectorEmpty: Check = {
  id: 'policy-selector-empty',
  severity: 'warning',
  demandedBy: 'kgateway',
  title: 'The targetSelectors of a policy match nothing',
  why: 'The set of manifests is declared complete, and no object of the kind has all labels of the selector in the namespace of the policy.',
  consequence: 'the policy does nothing; not reported in status',
  source: 'kgateway source, pkg/krtcollections/policy.go',
  * run(set) {
    for (const policy of policiesOf(set)) {
      for (const at of policy.spec.get('targetSelectors').entries) {
        const [group, kind, labels] = [at.get('group').text, at.get('kind').text, at.get('matchLabels').fields];
        if (group === undefined || kind === undefined || labels.length === 0 || labels.some(([, label]) => label.text === undefined)) { continue; }
        if (!set.isCompleteEverywhere(group, kind) || !set.isFullyKnown(group, kind) || policy.namespace === undefined || policy.namespace === '' || selected(set, at).length > 0) { continue; }
        yield {
          at,
          message: `no ${kind} of the namespace "${policy.namespace}" has the labels ${labels.map(([key, label]) => `${key}: ${label.text ?? ''}`).join(', ')}`,
          fix: 'fix the labels, or write targetRefs',
        };
      }
    }
  },
};
