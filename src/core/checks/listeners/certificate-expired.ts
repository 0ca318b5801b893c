import { expiredSince } from '../../syntax/certificate/certificate';
import { certificateReferences } from '../../translation/gateways/certificate';
import { valueOf } from '../../translation/references/secret';
import { secretOf } from '../../translation/references/secret-resolution';
import type { Check } from '../check';

export const certificateExpired: Check = {
  id: 'certificate-expired',
  severity: 'warning',
  demandedBy: 'gateway-api',
  title: 'The certificate of a listener has expired',
  why: 'Clients trust a certificate until the day that is written in it. Neither the controller nor the proxy looks at it.',
  consequence: 'clients refuse the connection; not reported in status',
  source: 'RFC 5280, section 4.1.2.5',
  * run(set) {
    const now = new Date();
    for (const reference of certificateReferences(set)) {
      const secret = secretOf(set, reference);
      const chain = secret === undefined ? undefined : valueOf(secret, 'tls.crt');
      const ended = chain === undefined ? undefined : expiredSince(chain, now);
      if (secret === undefined || ended === undefined) { continue; }
      yield { at: reference.at, message: `${secret.title} has a certificate that ended on ${ended.toISOString().slice(0, 10)}`, fix: 'renew it, or let cert-manager do so' };
    }
  },
};
