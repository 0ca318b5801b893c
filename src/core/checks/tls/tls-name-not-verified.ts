import type { Field } from '../../manifests/field';
import { Manifest } from '../../manifests/manifest';
import type { ManifestSet } from '../../manifests/manifest-set';
import { tlsFields } from '../../translation/backends/backend-tls';
import { lacking } from '../../translation/references/secret';
import type { Check } from '../check';

export const tlsNameNotVerified: Check = {
  id: 'tls-name-not-verified',
  severity: 'warning',
  demandedBy: 'kgateway',
  title: 'The certificate of a backend is verified without its name',
  why: 'A BackendConfigPolicy compares names only if verifySubjectAltNames lists them; sni alone does not. '
    + 'Anyone with a certificate of the same CA, which for public ones is anyone, can take the place of the backend.',
  consequence: 'not reported in status',
  source: 'kgateway source, pkg/kgateway/extensions2/plugins/backendconfigpolicy/tls.go',
  * run(set) {
    for (const tls of tlsFields(set)) {
      const names = tls.get('verifySubjectAltNames');
      const hasNames = names.entries.length > 0 || (names.isPresent && !Array.isArray(names.value));
      if (hasNames || !isChecked(set, tls)) { continue; }
      const sni = tls.get('sni').text;
      yield {
        at: tls,
        message: 'any certificate of the CA is accepted, whatever its name',
        fix: `add verifySubjectAltNames: ["${sni ?? 'api.example.com'}"]`,
      };
    }
  },
};

/** Whether there is a CA, so that only the name is left open. */
function isChecked(set: ManifestSet, tls: Field): boolean {
  if (tls.get('wellKnownCACertificates').text === 'System' || tls.at('files', 'rootCA').isPresent) { return true; }
  const name = tls.at('secretRef', 'name').text;
  const secret = name === undefined || name === '' ? 'unknown' : set.find('', 'Secret', tls.manifest.namespace, name);
  return secret instanceof Manifest && secret.root.get('data').fields.length > 0 && lacking(secret, ['ca.crt']).length === 0;
}
