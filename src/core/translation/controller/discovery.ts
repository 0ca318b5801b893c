import { Field } from '../../manifests/field';
import type { Manifest } from '../../manifests/manifest';
import { perSet } from '../../manifests/manifest-set';
import type { ManifestSet } from '../../manifests/manifest-set';
import { either } from '../../manifests/namespace';
import { selectsNamespace } from '../../manifests/namespace-selector';
import type { Answer } from '../../resolvable';

const answers = perSet(() => new Map<string, Answer>());

/** Whether the controller looks at the namespace of an object. What it does not look at is nothing to it. */
export function isDiscovered(set: ManifestSet, manifest: Manifest): Answer {
  const { settings: { discoveryNamespaceSelectors: selectors } } = set;
  const { namespace } = manifest;
  if (selectors.length === 0) { return 'yes'; }
  if (namespace === undefined || namespace === '') { return 'unknown'; }
  let known = answers(set).get(namespace);
  if (known === undefined) {
    known = either(...selectors.map((selector) => selectsNamespace(set, new Field(manifest, selector), namespace)));
    answers(set).set(namespace, known);
  }
  return known;
}
