import { absentError } from './absent';
import { selectedSecrets, sharing } from './api-key';
import type { PolicyError } from './attached-policy';
import type { Field } from '../../manifests/field';
import type { Manifest } from '../../manifests/manifest';
import type { ManifestSet } from '../../manifests/manifest-set';
import { readReference, SECRET } from '../../manifests/reference';
import { permissionOf } from '../references/grant';
import { keysOf, showsData, valueOf } from '../references/secret';
import { resolveSecret } from '../references/secret-resolution';

/**
 * Why clients cannot be told by their keys.
 *
 * Source: pkg/kgateway/extensions2/plugins/trafficpolicy/api_key_auth.go, GetSecretsBySelector in pkg/krtcollections/secrets.go
 */
export function apiKeyErrors(set: ManifestSet, apiKeyAuth: Field): readonly PolicyError[] {
  if (apiKeyAuth.get('disable').isPresent) { return []; }
  const at = apiKeyAuth.get('secretRef');
  if (at.isPresent) {
    const { outcome, secret } = resolveSecret(set, at);
    return secret === undefined ? [absentError(set, at, readReference(at, SECRET), outcome !== 'unknown')] : credentialErrors(at, [secret]);
  }
  const selector = apiKeyAuth.get('secretSelector');
  return selector.isObject ? selectorErrors(set, selector) : [];
}

/** Secrets are selected in all namespaces. In others a grant has to permit it. */
function selectorErrors(set: ManifestSet, selector: Field): readonly PolicyError[] {
  const secrets = selectedSecrets(set, selector);
  const { manifest: from } = selector;
  const permissions = secrets.map((secret) => permissionOf(set, { at: selector, from, group: '', kind: 'Secret', namespace: secret.namespace, name: secret.name ?? '' }));
  // Those that no grant permits are left out.
  const allowed = secrets.filter((_, index) => permissions[index] !== 'no');
  const isOpen = !set.isCompleteEverywhere('', 'Secret') || !set.isFullyKnown('', 'Secret') || permissions.includes('unknown');
  return allowed.length === 0 ? [{ at: selector, certain: !isOpen }] : credentialErrors(selector, allowed);
}

/** Two clients with one key, or no keys at all. */
function credentialErrors(at: Field, secrets: readonly Manifest[]): readonly PolicyError[] {
  if (sharing(secrets) !== undefined) { return [{ at, certain: true }]; }
  const isEmpty = secrets.every((secret) => keysOf(secret).length === 0 && secret.root.get('data').isPresent);
  const isUnreadable = secrets.some((secret) => !showsData(secret) || keysOf(secret).some((key) => valueOf(secret, key) === undefined));
  return isEmpty || isUnreadable ? [{ at, certain: !isUnreadable }] : [];
}
