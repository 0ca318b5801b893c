import { Manifest, titleOf } from '../../manifests/manifest';
import type { ManifestSet } from '../../manifests/manifest-set';
import type { Reference } from '../../manifests/reference';
import { lacking } from '../../translation/references/secret';
import type { Flaw } from '../check';

/** What is wrong with the CA that certificates of clients are checked against: that it is not there, or not where it is looked for. */
export function* missingCa(set: ManifestSet, reference: Reference): Iterable<Flaw> {
  const { at, group, kind, namespace, name } = reference;
  const found = set.find(group, kind, namespace, name);
  if (found === 'missing') {
    yield { at, message: `there is no ${titleOf(reference)}`, fix: 'fix the name, or add the object' };
  } else if (found instanceof Manifest && lacking(found, ['ca.crt']).length > 0) {
    yield { at, message: `${found.title} has no ca.crt`, fix: 'add the certificate of the CA under ca.crt' };
  }
}
