import { titleOf } from '../../manifests/manifest';
import { certificateFault, certificateReferences, tlsFault } from '../../translation/gateways/certificate';
import type { Check } from '../check';

export const certificateNotFound: Check = {
  id: 'certificate-not-found',
  severity: 'error',
  demandedBy: 'gateway-api',
  title: 'The Secret of a certificate does not exist',
  why: 'The set of manifests is declared complete, and the Secret is not in it.',
  conditions: tlsFault('InvalidCertificateRef'),
  consequence: 'the listener serves nothing',
  source: 'Gateway API, ListenerTLSConfig.certificateRefs',
  * run(set) {
    for (const reference of certificateReferences(set)) {
      const { at, group, kind, namespace, name } = reference;
      if (kind !== 'Secret' || set.find(group, kind, namespace, name) !== 'missing') { continue; }
      const elsewhere = set.findAnywhere(group, kind, name)[0]?.namespace;
      yield {
        at,
        message: `there is no ${titleOf(reference)}`,
        fix: elsewhere === undefined ? 'fix the name, or add the Secret' : `write namespace: ${elsewhere}, where there is one of this name; it needs a ReferenceGrant there`,
        conditions: certificateFault(reference),
      };
    }
  },
};
