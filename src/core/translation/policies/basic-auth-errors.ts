import type { PolicyError } from './attached-policy';
import type { Field } from '../../manifests/field';
import type { ManifestSet } from '../../manifests/manifest-set';
import { isPlaceholder, valueOf } from '../references/secret';
import { lacksKey, resolveSecret } from '../references/secret-resolution';

/** A SHA-1 hash in base 64, as Envoy takes it. */
const HASH = /^\{SHA\}.{28}$/;

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
  const lines = linesOf(passwords);
  return lines.length === 0 || isAnyWrong(lines) ? [{ at, certain: true }] : [];
}

function usersErrors(users: Field): readonly PolicyError[] {
  const texts = users.entries.map(({ text }) => text);
  if (texts.includes(undefined)) { return []; }
  const lines = texts.flatMap((text) => linesOf(text ?? ''));
  const wrong = users.entries.filter(({ text }) => isAnyWrong(linesOf(text ?? '')));
  if (wrong.length > 0) { return wrong.map((at) => ({ at, certain: true })); }
  return lines.length === 0 || isAnyWrong(lines) ? [{ at: users, certain: true }] : [];
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#') && !isPlaceholder(line));
}

/** Lines without a colon, other hashes, and users with two passwords. */
function isAnyWrong(lines: readonly string[]): boolean {
  const hashes = new Map<string, string>();
  return lines.some((line) => {
    const colon = line.indexOf(':');
    const [user, hash] = [line.slice(0, colon), line.slice(colon + 1)];
    if (colon >= 0 && hash.length > 1 && isPlaceholder(hash)) { return false; }
    if (colon < 0 || !HASH.test(hash) || (hashes.get(user) ?? hash) !== hash) { return true; }
    hashes.set(user, hash);
    return false;
  });
}
