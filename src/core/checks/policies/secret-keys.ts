import type { Field } from '../../manifests/field';
import { Manifest } from '../../manifests/manifest';
import type { ManifestSet } from '../../manifests/manifest-set';
import { tlsFields } from '../../translation/backends/backend-tls';
import { keysOf, lacking } from '../../translation/references/secret';
import { localSecretReferences, secretReferences } from '../../translation/references/secret-reference';
import { secretOf } from '../../translation/references/secret-resolution';
import type { Check, Flaw } from '../check';

export const secretKeys: Check = {
  id: 'secret-keys',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'A Secret has other keys than the policy or extension reads',
  why: 'kgateway reads users under `.htpasswd`, the secret of an OAuth2 client under `client-secret`, and the value of a header under its name, unless `key` says otherwise. '
    + 'A client certificate needs both `tls.crt` and `tls.key`.',
  conditions: [{ type: 'Accepted', status: 'False', reason: 'Invalid' }],
  consequence: 'HTTP 500',
  source: 'kgateway source, pkg/kgateway/extensions2/plugins/trafficpolicy and backendconfigpolicy/tls.go',
  * run(set) {
    for (const reference of [...secretReferences(set), ...localSecretReferences(set)]) {
      const { at, key } = reference;
      const secret = secretOf(set, reference);
      if (key === undefined || secret === undefined || lacking(secret, [key]).length === 0) { continue; }
      yield { at, message: `${secret.title} has no ${key}, but ${keysOf(secret).join(', ')}`, fix: `name the key ${key} in the Secret` };
    }
    yield* halves(set);
  },
};

/** Client certificates for backends whose key is missing, and keys whose certificate is. */
function* halves(set: ManifestSet): Iterable<Flaw> {
  for (const tls of tlsFields(set)) {
    const at = tls.get('secretRef');
    const secret = set.find('', 'Secret', tls.manifest.namespace, at.get('name').text ?? '');
    if (!(secret instanceof Manifest) || !showsCertificate(tls)) { continue; }
    const missing = lacking(secret, ['tls.crt', 'tls.key']);
    if (missing.length !== 1) { continue; }
    yield { at, message: `${secret.title} has no ${missing[0]}`, fix: `add ${missing[0]} to the Secret, or write simpleTLS: true` };
  }
}

/** A simple TLS connection shows no certificate to the backend. */
function showsCertificate(tls: Field): boolean {
  const simple = tls.get('simpleTLS');
  return simple.isAbsent || simple.flag === false;
}
