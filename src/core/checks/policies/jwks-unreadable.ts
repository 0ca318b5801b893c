import type { Field } from '../../manifests/field';
import { Manifest } from '../../manifests/manifest';
import type { ManifestSet } from '../../manifests/manifest-set';
import { jwks } from '../../syntax/jwks';
import { inlineKeys, KEYS, keyReferences } from '../../translation/policies/jwks';
import { isPlaceholder, valueOf } from '../../translation/references/secret';
import type { Check } from '../check';
import { flawOf } from '../model/refusal';

export const jwksUnreadable: Check = {
  id: 'jwks-unreadable',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'The JWKS cannot be parsed',
  why: 'kgateway takes a JSON Web Key, a set of them, or a public key as PEM. A certificate or a private key is none of these. One key that it does not know, and it takes none of a set.',
  conditions: [{ type: 'Accepted', status: 'False', reason: 'Invalid' }],
  consequence: 'HTTP 500',
  source: 'kgateway source, pkg/kgateway/extensions2/plugins/trafficpolicy/jwt.go',
  * run(set) {
    for (const [at, text] of keysOf(set)) {
      if (!isPlaceholder(text)) { yield* flawOf(set, at, jwks(text), 'policy'); }
    }
  },
};

function keysOf(set: ManifestSet): readonly (readonly [Field, string])[] {
  const written = inlineKeys(set).map((at) => [at, at.text] as const);
  const elsewhere = keyReferences(set).map(({ at, group, kind, namespace, name }) => {
    const found = set.find(group, kind, namespace, name);
    return [at, found instanceof Manifest ? valueOf(found, KEYS) : undefined] as const;
  });
  return [...written, ...elsewhere].flatMap(([at, text]) => text === undefined ? [] : [[at, text] as const]);
}
