import { backendOf, needsDns } from '../../translation/backends/backend';
import { policiesByTarget } from '../../translation/policies/policy';
import type { Check } from '../check';

export const hashByHostname: Check = {
  id: 'hash-by-hostname',
  severity: 'warning',
  demandedBy: 'kgateway',
  title: 'Consistent hashing by hostname needs endpoints with hostnames',
  why: 'Pods and addresses in a Backend have no names, so that kgateway leaves useHostnameForHashing out.',
  consequence: 'requests are spread by address; the controller logs it; not reported in status',
  source: 'kgateway source, pkg/kgateway/extensions2/plugins/backendconfigpolicy/lb.go',
  * run(set) {
    for (const [target, attached] of policiesByTarget(set)) {
      if (needsDns(target, backendOf(set).get(target)) !== 'no') { continue; }
      for (const at of attached.flatMap(({ policy }) => ['ringHash', 'maglev'].map((name) => policy.spec.at('loadBalancer', name, 'useHostnameForHashing')))) {
        if (at.flag === true) { yield { at, message: `the hosts of ${target.title} have no names`, fix: 'leave useHostnameForHashing out' }; }
      }
    }
  },
};
