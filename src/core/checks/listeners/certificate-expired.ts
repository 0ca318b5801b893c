import { Manifest } from '../../manifests/manifest';
import { expiredSince } from '../../syntax/certificate/certificate';
import { certificateReferences } from '../../translation/gateways/certificate';
import { valueOf } from '../../translation/references/secret';
import type { Check } from '../check';

export const certificateExpired: Check = {
  id: 'certificate-expired',
  severity: 'warning',
  demandedBy: 'gateway-api',
  title: 'The certificate of a listener has expired',
  why: 'Clients trust a certificate until the day that is written in it. Neither the controller nor the proxy looks at it.',
  consequence: 'clients refuse the connection; no condition says so',
  source: 'RFC 5280, section 4.1.2.5',
  * run(set) {
    const now = new Date();
    for (const { at, group, kind, namespace, name } of certificateReferences(set)) {
      const secret = group === '' && kind === 'Secret' ? set.find(group, kind, namespace, name) : 'unknown';
      const chain = secret instanceof Manifest ? valueOf(secret, 'tls.crt') : undefined;
      const ended = chain === undefined ? undefined : expiredSince(chain, now);
      if (!(secret instanceof Manifest) || ended === undefined) { continue; }
      yield { at, message: `${secret.title} has a certificate that ended on ${ended.toISOString().slice(0, 10)}`, fix: 'renew it, or let cert-manager do so' };
    }
  },
};
