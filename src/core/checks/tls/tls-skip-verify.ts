import { tlsFields } from '../../translation/backends/backend-tls';
import type { Check } from '../check';

export const tlsSkipVerify: Check = {
  id: 'tls-skip-verify',
  severity: 'warning',
  demandedBy: 'kgateway',
  title: 'The certificate of a backend is not verified',
  why: 'Whoever can get between the gateway and the backend can read and change everything.',
  source: 'kgateway docs, Backend TLS',
  * run(set) {
    for (const tls of tlsFields(set)) {
      const at = tls.get('insecureSkipVerify');
      if (at.flag !== true) { continue; }
      yield { at, message: 'certificates are not checked', fix: 'write wellKnownCACertificates: System or secretRef, and verifySubjectAltNames' };
    }
  },
};
