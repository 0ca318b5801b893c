import { permissionOf } from './grant';
import { lacking } from './secret';
import type { Field } from '../../manifests/field';
import { Manifest } from '../../manifests/manifest';
import type { ManifestSet } from '../../manifests/manifest-set';
import { readReference, SECRET } from '../../manifests/reference';
import type { Reference } from '../../manifests/reference';

/** What became of a reference to a Secret. */
export interface SecretResolution {
  readonly outcome: 'resolved' | 'not-permitted' | 'not-found' | 'unknown';
  readonly secret: Manifest | undefined;
}

/**
 * The Secret that a reference leads to. The controller asks first whether the kind is one of Secrets, and then whether a grant permits it.
 *
 * Source: pkg/krtcollections/secrets.go
 */
export function resolveSecret(set: ManifestSet, at: Field): SecretResolution {
  const reference = readReference(at, SECRET);
  if (reference === undefined) { return { outcome: 'unknown', secret: undefined }; }
  if (reference.group !== '' || reference.kind !== 'Secret') { return { outcome: 'not-found', secret: undefined }; }
  const permission = permissionOf(set, reference);
  if (permission === 'no') { return { outcome: 'not-permitted', secret: undefined }; }
  const found = set.find('', 'Secret', reference.namespace, reference.name);
  if (found instanceof Manifest && permission === 'yes') { return { outcome: 'resolved', secret: found }; }
  return { outcome: found === 'missing' ? 'not-found' : 'unknown', secret: undefined };
}

/** Whether a Secret lacks a key for certain. */
export function lacksKey(secret: Manifest, key: string): boolean {
  return lacking(secret, [key]).length > 0;
}

/** The Secret of a reference, if it is in the set, whoever may read it. */
export function secretOf(set: ManifestSet, { group, kind, namespace, name }: Reference): Manifest | undefined {
  const found = group === '' && kind === 'Secret' ? set.find(group, kind, namespace, name) : 'unknown';
  return found instanceof Manifest ? found : undefined;
}
