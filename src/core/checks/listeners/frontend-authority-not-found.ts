import type { Check } from '../check';
import { frontendAuthorities } from '../model/certificate';
import { lacking } from '../model/secret';
import { Manifest, titleOf } from '../set/manifest';

export const frontendAuthorityNotFound: Check = {
  id: 'frontend-authority-not-found',
  severity: 'error',
  demandedBy: 'gateway-api',
  title: 'The authority for certificates of clients does not exist, or has no ca.crt',
  why: 'Without its authority a listener can not tell which clients to let in, and lets in none.',
  conditions: [{ type: 'ResolvedRefs', status: 'False', reason: 'InvalidCACertificateRef' }],
  consequence: 'with no valid authority left the listener has Accepted=False, reason NoValidCACertificate',
  source: 'Gateway API, FrontendTLSValidation.caCertificateRefs',
  * run(set) {
    for (const reference of frontendAuthorities(set)) {
      const { at, group, kind, namespace, name } = reference;
      const found = set.find(group, kind, namespace, name);
      if (found === 'missing') {
        yield { at, message: `there is no ${titleOf(reference)}`, fix: 'mend the name, or add the object' };
      } else if (found instanceof Manifest && lacking(found, ['ca.crt']).length > 0) {
        yield { at, message: `${found.title} has no ca.crt`, fix: 'add the certificate of the authority under ca.crt' };
      }
    }
  },
};
