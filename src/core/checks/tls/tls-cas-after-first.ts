import { backendCas } from '../../translation/backends/backend-ca';
import type { Check } from '../check';

export const tlsCasAfterFirst: Check = {
  id: 'tls-cas-after-first',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'A BackendTLSPolicy lists a second CA',
  why: 'kgateway reads the first entry of caCertificateRefs.',
  consequence: 'certificates of the other CAs are not trusted; HTTP 503; not reported in status',
  source: 'kgateway source, pkg/kgateway/extensions2/plugins/backendtlspolicy/plugin.go',
  * run(set) {
    for (const { at, index } of backendCas(set)) {
      if (index === 0) { continue; }
      yield { at, message: 'kgateway reads only the first entry', fix: 'write all certificates one after another under ca.crt of one ConfigMap' };
    }
  },
};
