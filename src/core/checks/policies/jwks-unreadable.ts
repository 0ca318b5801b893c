import type { Field } from '../../manifests/field';
import { Manifest } from '../../manifests/manifest';
import type { ManifestSet } from '../../manifests/manifest-set';
import { inlineKeys, KEYS, keyReferences } from '../../translation/policies/jwks';
import { isPlaceholder, valueOf } from '../../translation/references/secret';
import type { Check } from '../check';

export const jwksUnreadable: Check = {
  id: 'jwks-unreadable',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'The keys that tokens are verified with are no keys',
  why: 'kgateway takes a JSON Web Key, a set of them, or a public key as PEM. A certificate or a private key is none of these.',
  conditions: [{ type: 'Accepted', status: 'False', reason: 'Invalid' }],
  consequence: 'HTTP 500',
  source: 'kgateway source, pkg/kgateway/extensions2/plugins/trafficpolicy/jwt.go',
  * run(set) {
    for (const [at, text] of keysOf(set)) {
      const wrong = isPlaceholder(text) ? undefined : complaintAbout(text);
      if (wrong !== undefined) { yield { at, message: wrong, fix: 'write {"keys": […]} as the server of the issuer publishes it, or a public key as PEM' }; }
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

/** What stands in PEM instead of public keys. Their own blocks may have any name. */
const NO_PUBLIC_KEYS = /CERTIFICATE|PRIVATE KEY/;

function complaintAbout(text: string): string | undefined {
  const block = /^-----BEGIN ([A-Z0-9 ]+)-----/m.exec(text)?.[1];
  if (block !== undefined) { return NO_PUBLIC_KEYS.test(block) ? `PEM has to be a public key, got ${block}` : undefined; }
  const parsed = parse(text);
  if (typeof parsed !== 'object' || parsed === null) { return 'this is neither JSON nor PEM'; }
  const { keys, kty } = parsed as { readonly keys?: unknown; readonly kty?: unknown };
  if (Array.isArray(keys)) { return keys.length === 0 ? 'the set of keys is empty' : undefined; }
  return kty === undefined ? 'the JSON has neither keys nor kty' : undefined;
}

function parse(text: string): unknown {
  try { return JSON.parse(text); } catch { return undefined; }
}
