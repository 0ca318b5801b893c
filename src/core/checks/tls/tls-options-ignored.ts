import { GATEWAY_API_GROUP } from '../../kinds';
import { isRelease } from '../../translation/releases';
import type { Check } from '../check';

export const tlsOptionsIgnored: Check = {
  id: 'tls-options-ignored',
  severity: 'warning',
  demandedBy: 'kgateway',
  title: 'A BackendTLSPolicy has options that kgateway does not read',
  why: 'Up to kgateway 2.4 options such as the lowest version of TLS are for listeners only. A connection to a backend is made as if they were not there.',
  consequence: 'the options do nothing; not reported in status',
  source: 'kgateway source, pkg/kgateway/extensions2/plugins/backendtlspolicy/plugin.go',
  * run(set) {
    if (!isRelease(set, '2.2', '2.3', '2.4')) { return; }
    for (const { spec } of set.ofKind(GATEWAY_API_GROUP, 'BackendTLSPolicy')) {
      for (const [name, at] of spec.get('options').fields) {
        if (name.startsWith('kgateway.dev/')) { yield { at, message: `kgateway does not read the option ${name} here`, fix: 'write tls.parameters in a BackendConfigPolicy instead of this policy' }; }
      }
    }
  },
};
