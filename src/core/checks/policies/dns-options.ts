import { backendOf, needsDns } from '../../translation/backends/backend';
import { policiesByTarget } from '../../translation/policies/policy';
import type { Check } from '../check';

export const dnsOptions: Check = {
  id: 'dns-options',
  severity: 'warning',
  demandedBy: 'kgateway',
  title: 'DNS options are on a backend without DNS',
  why: 'The addresses of pods come from Kubernetes, and addresses in a Backend are addresses already.',
  consequence: 'the options do nothing; not reported in status',
  source: 'kgateway source, pkg/kgateway/extensions2/plugins/backendconfigpolicy/plugin.go',
  * run(set) {
    for (const [target, attached] of policiesByTarget(set)) {
      if (needsDns(target, backendOf(set).get(target)) !== 'no') { continue; }
      for (const { policy } of attached) {
        const at = policy.spec.get('dns');
        if (policy.kind !== 'BackendConfigPolicy' || at.isAbsent) { continue; }
        yield { at, message: `no name of ${target.title} is looked up`, fix: 'leave dns out, or target Backends with DNS names' };
      }
    }
  },
};
