import { gateways } from '../../translation/gateways/listener';
import type { Check } from '../check';

export const clientCertificateOptional: Check = {
  id: 'client-certificate-optional',
  severity: 'warning',
  demandedBy: 'gateway-api',
  title: 'Client certificates are optional',
  why: 'AllowInsecureFallback takes connections also where the certificate of the client is missing or wrong. Backends have to check who comes.',
  source: 'Gateway API, FrontendTLSValidation.mode',
  * run(set) {
    for (const { spec } of gateways(set)) {
      const frontend = spec.at('tls', 'frontend');
      for (const tls of [frontend.get('default'), ...frontend.get('perPort').entries.map((port) => port.get('tls'))]) {
        const at = tls.at('validation', 'mode');
        if (at.text === 'AllowInsecureFallback') { yield { at, message: 'clients need no valid certificate', fix: 'write mode: AllowValidOnly' }; }
      }
    }
  },
};
