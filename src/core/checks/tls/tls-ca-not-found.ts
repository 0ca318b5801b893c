import { Manifest, titleOf } from '../../manifests/manifest';
import { backendCas } from '../../translation/backends/backend-ca';
import { lacking } from '../../translation/references/secret';
import type { Check } from '../check';

export const tlsCaNotFound: Check = {
  id: 'tls-ca-not-found',
  severity: 'error',
  demandedBy: 'gateway-api',
  title: 'The CA for backend certificates does not exist, or has no ca.crt',
  why: 'The object must be in the namespace of the policy, and have the certificate of the CA under `ca.crt`.',
  conditions: [{ type: 'ResolvedRefs', status: 'False', reason: 'InvalidCACertificateRef' }, { type: 'Accepted', status: 'False', reason: 'NoValidCACertificate' }],
  source: 'Gateway API, BackendTLSPolicyValidation.caCertificateRefs',
  * run(set) {
    for (const reference of backendCas(set)) {
      const { at, kind, namespace, name, index } = reference;
      const found = index > 0 || !['ConfigMap', 'Secret'].includes(kind) ? 'unknown' : set.find('', kind, namespace, name);
      if (found === 'missing') {
        yield { at, message: `there is no ${titleOf(reference)}`, fix: 'fix the name, or add the object' };
      } else if (found instanceof Manifest && lacking(found, ['ca.crt']).length > 0) {
        yield { at, message: `${found.title} has no ca.crt`, fix: 'add the certificate of the CA under ca.crt' };
      }
    }
  },
};
