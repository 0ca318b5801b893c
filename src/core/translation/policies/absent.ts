import type { PolicyError } from './attached-policy';
import type { Field } from '../../manifests/field';
import type { ManifestSet } from '../../manifests/manifest-set';
import type { Reference } from '../../manifests/reference';

/** A fault if the object that is referred to does not exist, which is certain only of complete sets. */
export function absentError(set: ManifestSet, at: Field, reference: Reference | undefined, certain: boolean): PolicyError {
  if (certain || reference === undefined) { return { at, certain }; }
  const { group, kind, namespace, name } = reference;
  if (set.find(group, kind, namespace, name) !== 'unknown') { return { at, certain }; }
  return { at, certain, absent: `${kind} "${namespace === undefined || namespace === '' ? '' : `${namespace}/`}${name}"` };
}
