import { Manifest } from '../../manifests/manifest';
import { tlsFields } from '../../translation/backends/backend-tls';
import { lacking } from '../../translation/references/secret';
import type { Check, Condition } from '../check';

/** Names can't be verified without a CA, and are refused. */
const INVALID: Condition = { type: 'Accepted', status: 'False', reason: 'Invalid' };

export const tlsSecretWithoutCa: Check = {
  id: 'tls-secret-without-ca',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'The Secret for TLS to a backend has no ca.crt',
  why: 'The Secret is also where the CA comes from. Without `ca.crt` there is nothing to check the certificate of the backend against.',
  consequence: 'the certificate of the backend is not checked; not reported in status',
  source: 'kgateway source, pkg/kgateway/extensions2/plugins/backendconfigpolicy/tls.go',
  * run(set) {
    for (const tls of tlsFields(set)) {
      const at = tls.get('secretRef');
      const name = at.get('name').text;
      const secret = name === undefined || name === '' ? 'unknown' : set.find('', 'Secret', tls.manifest.namespace, name);
      if (!(secret instanceof Manifest) || lacking(secret, ['ca.crt']).length === 0) { continue; }
      const refused = tls.get('verifySubjectAltNames').isPresent ? { conditions: [INVALID], consequence: 'HTTP 500' } : {};
      yield { at, message: `${secret.title} has no ca.crt`, fix: 'add the certificate of the CA to the Secret, and verifySubjectAltNames to the policy', ...refused };
    }
  },
};
