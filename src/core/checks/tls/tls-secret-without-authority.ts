import type { Check } from '../check';
import { tlsFields } from '../model/backend-tls';
import { lacking } from '../model/secret';
import { Manifest } from '../set/manifest';

export const tlsSecretWithoutAuthority: Check = {
  id: 'tls-secret-without-authority',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'The Secret for TLS to a backend has no ca.crt',
  why: 'The Secret is also where the authority comes from. Without `ca.crt` there is nothing to check the certificate of the backend against.',
  consequence: 'without verifySubjectAltNames the certificate is not checked, and no condition says so; with it the policy has Accepted=False, reason Invalid',
  source: 'kgateway source, pkg/kgateway/extensions2/plugins/backendconfigpolicy/tls.go',
  * run(set) {
    for (const tls of tlsFields(set)) {
      const at = tls.get('secretRef');
      const name = at.get('name').text;
      const secret = name === undefined || name === '' ? 'unknown' : set.find('', 'Secret', tls.manifest.namespace, name);
      if (!(secret instanceof Manifest) || lacking(secret, ['ca.crt']).length === 0) { continue; }
      yield { at, message: `${secret.title} has no ca.crt`, fix: 'add the certificate of the authority to the Secret, and verifySubjectAltNames to the policy' };
    }
  },
};
