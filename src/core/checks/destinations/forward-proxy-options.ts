import { backendsOf, backendsOfType } from '../../translation/backends/backend';
import { policiesOn } from '../../translation/policies/policy';
import type { Check } from '../check';

const WITHOUT_EFFECT = ['loadBalancer', 'healthCheck', 'outlierDetection', 'dns'];

export const forwardProxyOptions: Check = {
  id: 'forward-proxy-options',
  severity: 'warning',
  demandedBy: 'kgateway',
  title: 'Host options are on a dynamic forward proxy',
  why: 'The host of a dynamic forward proxy comes from each request. There is nothing to balance between or to check the health of.',
  consequence: 'the options do nothing, or the Backend is refused; not reported in status',
  source: 'kgateway docs, dynamic forward proxy',
  * run(set) {
    for (const { manifest } of backendsOfType(backendsOf(set), 'dynamicForwardProxy')) {
      for (const { policy } of policiesOn(set, manifest, 'BackendConfigPolicy')) {
        for (const name of WITHOUT_EFFECT) {
          const at = policy.spec.get(name);
          if (at.isPresent) { yield { at, message: `${manifest.title} is a dynamic forward proxy, on which ${name} has no effect`, fix: 'leave it out, or write static.hosts' }; }
        }
      }
    }
  },
};
