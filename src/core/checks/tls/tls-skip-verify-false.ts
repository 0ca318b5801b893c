import { tlsFields } from '../../translation/backends/backend-tls';
import type { Check } from '../check';

export const tlsSkipVerifyFalse: Check = {
  id: 'tls-skip-verify-false',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'insecureSkipVerify: false does not verify either',
  why: 'One source of trust has to be given, and the API server takes this field for one, whatever its value. Then there is no other, and nothing that could be checked against.',
  consequence: 'certificates are not checked; not reported in status',
  source: 'kgateway source, pkg/kgateway/extensions2/plugins/backendconfigpolicy/tls.go',
  * run(set) {
    for (const tls of tlsFields(set)) {
      const at = tls.get('insecureSkipVerify');
      if (at.flag !== false) { continue; }
      yield { at, message: 'with false, too, certificates are not checked', fix: 'write wellKnownCACertificates: System in its place, and verifySubjectAltNames' };
    }
  },
};
