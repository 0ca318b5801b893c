import { frontendCas, tlsFault } from '../../translation/gateways/certificate';
import type { Check } from '../check';
import { missingCa } from '../model/missing-ca';

/** What kgateway reports where it has no name for what is wrong with a CA. */
const NO_CERTIFICATE = tlsFault('InvalidCertificateRef');

export const frontendCaNotFound: Check = {
  id: 'frontend-ca-not-found',
  severity: 'error',
  demandedBy: 'gateway-api',
  title: 'The CA for client certificates does not exist, or has no ca.crt',
  why: 'Without its CA a listener cannot tell which clients to let in, and lets in none.',
  conditions: tlsFault('InvalidCACertificateRef', 'NoValidCACertificate'),
  consequence: 'it is the listeners for HTTPS and TLS that report it; with another CA that is valid they stay accepted',
  source: 'Gateway API, FrontendTLSValidation.caCertificateRefs',
  * run(set) {
    for (const reference of frontendCas(set)) {
      const { group, kind, namespace, name } = reference;
      const isNamed = kind === 'ConfigMap' && set.find(group, kind, namespace, name) === 'missing';
      for (const flaw of missingCa(set, reference)) { yield isNamed ? flaw : { ...flaw, conditions: NO_CERTIFICATE }; }
    }
  },
};
