import type { Check } from '../check';
import { xBackends } from '../model/x-backend';

export const xBackendUnverified: Check = {
  id: 'x-backend-unverified',
  severity: 'warning',
  demandedBy: 'gateway-api',
  title: 'An XBackend does not verify, or verifies what it does not encrypt',
  why: 'Without `validation` nothing says which certificate is right. With mode None there is no certificate that `validation` could look at.',
  source: 'Gateway API, GEP-4894',
  * run(set) {
    for (const { spec } of xBackends(set)) {
      const tls = spec.get('tls');
      const [mode, validation] = [tls.get('mode').text, tls.get('validation')];
      const host = spec.at('externalHostname', 'hostname').text ?? 'the host';
      if (mode === 'None' && validation.isPresent) {
        yield { at: validation, message: 'mode is None, so that nothing is validated', fix: 'write mode: ServerOnly' };
      } else if (mode !== undefined && mode !== 'None' && validation.isAbsent) {
        yield { at: tls, message: 'nothing says which certificate is right', fix: `add validation with hostname: ${host}, wellKnownCACertificates: System` };
      }
    }
  },
};
