import type { Check } from '../check';
import { frontendAuthorities, tlsFault } from '../model/certificate';
import { lacking } from '../model/secret';
import { Manifest, titleOf } from '../set/manifest';

/** What kgateway reports where it has no name for what is wrong with an authority. */
const NO_CERTIFICATE = tlsFault('InvalidCertificateRef');

export const frontendAuthorityNotFound: Check = {
  id: 'frontend-authority-not-found',
  severity: 'error',
  demandedBy: 'gateway-api',
  title: 'The authority for certificates of clients does not exist, or has no ca.crt',
  why: 'Without its authority a listener can not tell which clients to let in, and lets in none.',
  conditions: tlsFault('InvalidCACertificateRef', 'NoValidCACertificate'),
  consequence: 'it is the listeners for HTTPS and TLS that report it; with another authority that is valid they stay accepted',
  source: 'Gateway API, FrontendTLSValidation.caCertificateRefs',
  * run(set) {
    for (const reference of frontendAuthorities(set)) {
      const { at, group, kind, namespace, name } = reference;
      const found = set.find(group, kind, namespace, name);
      if (found === 'missing') {
        yield { at, message: `there is no ${titleOf(reference)}`, fix: 'mend the name, or add the object', ...kind === 'ConfigMap' ? {} : { conditions: NO_CERTIFICATE } };
      } else if (found instanceof Manifest && lacking(found, ['ca.crt']).length > 0) {
        yield { at, message: `${found.title} has no ca.crt`, fix: 'add the certificate of the authority under ca.crt', conditions: NO_CERTIFICATE };
      }
    }
  },
};
