import { Manifest } from '../../manifests/manifest';
import { complaintOf } from '../../syntax/verdict';
import { tlsFields } from '../../translation/backends/backend-tls';
import { certificateFault, certificateReferences, tlsFault } from '../../translation/gateways/certificate';
import { certificateVerdict } from '../../translation/references/certificates';
import { secretOf } from '../../translation/references/secret-resolution';
import type { Check } from '../check';
import { flawOf } from '../model/refusal';

export const certificateUnreadable: Check = {
  id: 'certificate-unreadable',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'A certificate Secret cannot be used',
  why: 'The certificate and its key are written as PEM, and belong together: the key is that of the first certificate. Envoy takes RSA keys of 2048 bits or more, and EC keys of P-256, P-384 and P-521.',
  conditions: tlsFault('InvalidCertificateRef'),
  consequence: 'the listener serves nothing',
  source: 'kgateway source, pkg/kgateway/translator/sslutils/ssl_utils.go; Envoy 1.38, asked',
  * run(set) {
    for (const reference of certificateReferences(set)) {
      const secret = secretOf(set, reference);
      const verdict = secret === undefined ? {} : certificateVerdict(secret);
      const complaint = complaintOf(verdict);
      if (secret === undefined || complaint === undefined) { continue; }
      const unnoticed = verdict.controller === undefined ? { conditions: [], consequence: 'the proxy refuses the listener; not reported in status' } : { conditions: certificateFault(reference) };
      yield { at: reference.at, message: `${secret.title}: ${complaint.wrong}`, fix: complaint.fix, ...unnoticed };
    }
    for (const tls of tlsFields(set)) {
      const at = tls.get('secretRef');
      const secret = set.find('', 'Secret', tls.manifest.namespace, at.get('name').text ?? '');
      if (!(secret instanceof Manifest) || tls.get('simpleTLS').flag === true || tls.get('insecureSkipVerify').flag === true) { continue; }
      yield* flawOf(set, at, certificateVerdict(secret), 'backend').map((flaw) => ({ ...flaw, message: `${secret.title}: ${flaw.message}` }));
    }
  },
};
