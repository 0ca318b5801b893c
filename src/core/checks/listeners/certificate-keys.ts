import { certificateFault, certificateReferences, tlsFault } from '../../translation/gateways/certificate';
import { lacking } from '../../translation/references/secret';
import { secretOf } from '../../translation/references/secret-resolution';
import type { Check } from '../check';

export const certificateKeys: Check = {
  id: 'certificate-keys',
  severity: 'error',
  demandedBy: 'gateway-api',
  title: 'The Secret of a certificate lacks the certificate or its key',
  why: 'A Secret for TLS has its certificate under `tls.crt` and its key under `tls.key`.',
  conditions: tlsFault('InvalidCertificateRef'),
  consequence: 'the listener serves nothing',
  source: 'Kubernetes, Secrets of type kubernetes.io/tls',
  * run(set) {
    for (const reference of certificateReferences(set)) {
      const secret = secretOf(set, reference);
      const keys = secret === undefined ? [] : lacking(secret, ['tls.crt', 'tls.key']);
      if (secret === undefined || keys.length === 0) { continue; }
      yield { at: reference.at, message: `${secret.title} has no ${keys.join(' and no ')}`, fix: `add ${keys.join(' and ')} to the Secret, of type kubernetes.io/tls`, conditions: certificateFault(reference) };
    }
  },
};
