import { backendAuthorities } from '../../translation/backends/backend-authority';
import type { Check } from '../check';

export const tlsAuthoritiesAfterFirst: Check = {
  id: 'tls-authorities-after-first',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'A BackendTLSPolicy lists a second authority',
  why: 'kgateway reads the first entry of caCertificateRefs.',
  consequence: 'certificates of the other authorities are not trusted; HTTP 503, and no condition says so',
  source: 'kgateway source, pkg/kgateway/extensions2/plugins/backendtlspolicy/plugin.go',
  * run(set) {
    for (const { at, index } of backendAuthorities(set)) {
      if (index === 0) { continue; }
      yield { at, message: 'kgateway reads only the first entry', fix: 'write all certificates one after another under ca.crt of one ConfigMap' };
    }
  },
};
