import type { Manifest } from '../../manifests/manifest';
import { nearest } from '../../schema/nearest';
import { gateways } from '../../translation/gateways/listener';
import { routesOfKind } from '../../translation/routes/route';
import type { Check, Flaw } from '../check';

const POSSIBLE = ['ShallowMergePreferChild', 'ShallowMergePreferParent', 'DeepMergePreferChild', 'DeepMergePreferParent'];

export const inheritedPolicyPriority: Check = {
  id: 'inherited-policy-priority',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'The inherited policy priority has an unknown value',
  why: 'An unknown value counts as none, so that children prevail over their parents, and so does the annotation under the name that it had in kgateway 2.0.',
  consequence: 'routes can switch off what their parent demands; not reported in status',
  source: 'kgateway source, api/annotations/policy.go',
  * run(set) {
    for (const manifest of [...gateways(set), ...routesOfKind('HTTPRoute')(set).map((route) => route.manifest)]) {
      yield* formerName(manifest);
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

/** Its values were PreferParent, which was the default, and PreferChild. */
function* formerName(manifest: Manifest): Iterable<Flaw> {
  const at = manifest.annotation('delegation.kgateway.dev/inherited-policy-priority');
  if (at.isAbsent || manifest.annotation('kgateway.dev/inherited-policy-priority').isPresent) { return; }
  yield {
    at,
    message: 'this annotation has another name since kgateway 2.1, and children prevail where there is none',
    fix: `write kgateway.dev/inherited-policy-priority: ShallowMerge${at.text === 'PreferChild' ? 'PreferChild' : 'PreferParent'}`,
    severity: 'warning',
  };
}
