import { Manifest, titleOf } from '../../manifests/manifest';
import type { ManifestSet } from '../../manifests/manifest-set';
import type { Reference } from '../../manifests/reference';
import { grantAdvice, permissionOf } from '../../translation/references/grant';
import type { Flaw } from '../check';

/** What is wrong with a reference that needs a grant and has none: for certain, or because its target is in the set and the grant is not. */
export function* missingGrant(set: ManifestSet, reference: Reference): Iterable<Flaw> {
  const permission = permissionOf(set, reference);
  const isHere = set.find(reference.group, reference.kind, reference.namespace, reference.name) instanceof Manifest;
  if (permission !== 'no' && !(permission === 'absent' && isHere)) { return; }
  yield {
    at: reference.at,
    message: `no ReferenceGrant lets ${reference.from.title} refer to ${titleOf(reference)}`,
    fix: grantAdvice(reference),
    ...permission === 'no' ? {} : { severity: 'warning' },
  };
}
