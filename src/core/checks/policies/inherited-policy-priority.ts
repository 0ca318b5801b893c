import { nearest } from '../../schema/nearest';
import type { Check } from '../check';
import { gateways } from '../model/listener';
import { routesOfKind } from '../model/route';

const POSSIBLE = ['ShallowMergePreferChild', 'ShallowMergePreferParent', 'DeepMergePreferChild', 'DeepMergePreferParent'];

export const inheritedPolicyPriority: Check = {
  id: 'inherited-policy-priority',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'The priority of inherited policies has a value that kgateway does not know',
  why: 'An unknown value counts as none, so that children prevail over their parents.',
  consequence: 'routes can switch off what their parent demands; no condition says so',
  source: 'kgateway source, api/annotations/policy.go',
  * run(set) {
    for (const manifest of [...gateways(set), ...routesOfKind('HTTPRoute')(set).map((route) => route.manifest)]) {
      const at = manifest.annotation('kgateway.dev/inherited-policy-priority');
      if (at.text === undefined || POSSIBLE.includes(at.text)) { continue; }
      const meant = nearest(at.text, POSSIBLE);
      yield {
        at,
        message: `kgateway does not know this priority, got "${at.text}"`,
        fix: meant === undefined ? `write one of ${POSSIBLE.join(', ')}` : `write ${meant}`,
      };
    }
  },
};
