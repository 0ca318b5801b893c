import { missingAuthority } from './missing-authority';
import type { Check } from '../check';
import { frontendAuthorities } from '../model/certificate';

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
    for (const reference of frontendAuthorities(set)) { yield* missingAuthority(set, reference); }
  },
};
