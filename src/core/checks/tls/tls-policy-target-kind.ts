import { KGATEWAY_GROUP } from '../../kinds';
import { policyTargets } from '../../translation/policies/policy';
import type { Check } from '../check';

const POSSIBLE = ['/Service', `${KGATEWAY_GROUP}/Backend`, 'networking.istio.io/Hostname', 'networking.istio.io/ServiceEntry'];

export const tlsPolicyTargetKind: Check = {
  id: 'tls-policy-target-kind',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'A BackendTLSPolicy targets an unsupported kind',
  why: 'The policy is about connections to backends: Services, and Backends of kgateway. It may name anything else, and then does nothing.',
  consequence: 'the policy may be Accepted=True and does nothing; requests go out in plain text',
  source: 'kgateway source, pkg/kgateway/extensions2/plugins/backendtlspolicy/plugin.go',
  * run(set) {
    for (const { at, policy, group, kind } of policyTargets(set)) {
      if (policy.kind !== 'BackendTLSPolicy' || POSSIBLE.includes(`${group}/${kind}`)) { continue; }
      yield {
        at,
        message: `a BackendTLSPolicy does nothing on group "${group}" and kind ${kind}`,
        fix: kind === 'Backend' ? `write group: ${KGATEWAY_GROUP}` : 'target the Service, with group: "", or the Backend that the route forwards to',
      };
    }
  },
};
