import type { PolicyError } from './attached-policy';
import { passwordFaults, passwordLines } from './passwords';
import type { Field } from '../../manifests/field';
import type { ManifestSet } from '../../manifests/manifest-set';
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
  if (secret === undefined) { return [{ at, certain: outcome !== 'unknown' }]; }
  const key = at.get('key').textOr('.htpasswd');
  if (key === undefined) { return [{ at, certain: false }]; }
  if (lacksKey(secret, key)) { return [{ at, certain: true }]; }
  const passwords = valueOf(secret, key);
  if (passwords === undefined) { return []; }
  const lines = passwordLines(at, passwords);
  return lines.length === 0 || passwordFaults(lines).length > 0 ? [{ at, certain: true }] : [];
}

function usersErrors(users: Field): readonly PolicyError[] {
  if (users.entries.some(({ text }) => text === undefined)) { return []; }
  const lines = users.entries.flatMap((at) => passwordLines(at, at.text));
  return lines.length === 0 ? [{ at: users, certain: true }] : passwordFaults(lines).map(({ at }) => ({ at, certain: true }));
}
