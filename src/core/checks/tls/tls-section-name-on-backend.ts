import { KGATEWAY_GROUP } from '../../kinds';
import { policyTargets } from '../../translation/policies/policy';
import type { Check } from '../check';

export const tlsSectionNameOnBackend: Check = {
  id: 'tls-section-name-on-backend',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'A BackendTLSPolicy names a port of a Backend',
  why: 'A section name is the name of a port of a Service. The ports of a Backend have no names, so that the policy fits none.',
  consequence: 'the policy never attaches; requests go out in plain text; not reported in status',
  source: 'kgateway source, pkg/krtcollections/policy.go',
  * run(set) {
    for (const { at, policy, group, kind, name, sectionName } of policyTargets(set)) {
      if (policy.kind !== 'BackendTLSPolicy' || group !== KGATEWAY_GROUP || kind !== 'Backend' || sectionName === '' || sectionName === undefined) { continue; }
      yield { at: at.get('sectionName'), message: `the Backend "${name}" has no sections, got "${sectionName}"`, fix: 'leave sectionName out' };
    }
  },
};
