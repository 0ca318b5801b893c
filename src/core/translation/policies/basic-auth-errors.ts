import { absentError } from './absent';
import type { PolicyError } from './attached-policy';
import { hasGaps, passwordFaults, passwordLines } from './passwords';
import type { Field } from '../../manifests/field';
import type { ManifestSet } from '../../manifests/manifest-set';
import { readReference, SECRET } from '../../manifests/reference';
import { valueOf } from '../references/secret';
import { lacksKey, resolveSecret } from '../references/secret-resolution';

/**
 * Why users cannot log in by a name and a password.
 *
 * Source: pkg/kgateway/extensions2/plugins/trafficpolicy/basic_auth_policy.go
 */
export function basicAuthErrors(set: ManifestSet, basicAuth: Field): readonly PolicyError[] {
  if (basicAuth.get('disable').isPresent) { return []; }
  const users = basicAuth.get('users');
  if (users.entries.length > 0) { return usersErrors(users); }
  const at = basicAuth.get('secretRef');
  if (at.isAbsent) { return []; }
  const { outcome, secret } = resolveSecret(set, at);
  if (secret === undefined) { return [absentError(set, at, readReference(at, SECRET), outcome !== 'unknown')]; }
  const key = at.get('key').textOr('.htpasswd');
  if (key === undefined) { return [{ at, certain: false }]; }
  if (lacksKey(secret, key)) { return [{ at, certain: true }]; }
  const passwords = valueOf(secret, key);
  return passwords === undefined ? [{ at, certain: false }] : lineErrors(at, [{ at, text: passwords }]);
}

function usersErrors(users: Field): readonly PolicyError[] {
  const isReadable = users.entries.every(({ text }) => text !== undefined);
  return isReadable ? lineErrors(users, users.entries.map((at) => ({ at, text: at.text }))) : [{ at: users, certain: false }];
}

function lineErrors(all: Field, texts: readonly { readonly at: Field; readonly text: string | undefined }[]): readonly PolicyError[] {
  const lines = texts.flatMap(({ at, text }) => passwordLines(at, text));
  const isOpen = texts.some(({ text }) => hasGaps(text));
  if (lines.length === 0) { return [{ at: all, certain: !isOpen }]; }
  return [...passwordFaults(lines).map(({ at }) => ({ at, certain: true })), ...isOpen ? [{ at: all, certain: false }] : []];
}
