import { frontendAuthorities, tlsFault } from '../../translation/gateways/certificate';
import type { Check } from '../check';
import { missingAuthority } from '../model/missing-authority';

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
      const { group, kind, namespace, name } = reference;
      const isNamed = kind === 'ConfigMap' && set.find(group, kind, namespace, name) === 'missing';
      for (const flaw of missingAuthority(set, reference)) { yield isNamed ? flaw : { ...flaw, conditions: NO_CERTIFICATE }; }
    }
  },
};
