import type { Manifest } from '../../manifests/manifest';
import type { ManifestSet } from '../../manifests/manifest-set';

export const X_GROUP = 'gateway.networking.x-k8s.io';

export function xBackends(set: ManifestSet): readonly Manifest[] {
  return set.ofKind(X_GROUP, 'XBackend');
}
