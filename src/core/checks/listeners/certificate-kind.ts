import { certificateFault, certificateReferences, tlsFault } from '../../translation/gateways/certificate';
import type { Check } from '../check';

export const certificateKind: Check = {
  id: 'certificate-kind',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'A certificate is not in a Secret',
  why: 'Certificates with their keys come from Secrets of Kubernetes.',
  conditions: tlsFault('InvalidCertificateRef'),
  consequence: 'the listener serves nothing',
  source: 'Gateway API, ListenerTLSConfig.certificateRefs',
  * run(set) {
    for (const { at, group, kind } of certificateReferences(set)) {
      if (group === '' && kind === 'Secret') { continue; }
      yield { at, message: `a certificate must be in a Secret, got group "${group}" and kind ${kind}`, fix: 'write kind: Secret, and leave group out', conditions: certificateFault({ at }) };
    }
  },
};
