import type { Field } from '../../manifests/field';
import type { ManifestSet } from '../../manifests/manifest-set';
import { missingLabels } from '../../manifests/namespace-selector';

/** What a selector of namespaces wants that a namespace does not have, as the end of a sentence; empty where no selector is asked. */
export function selectorDifference(set: ManifestSet, namespaces: Field, namespace: string | undefined): string {
  if (namespaces.get('from').text !== 'Selector' || namespace === undefined) { return ''; }
  const selector = namespaces.get('selector');
  const labels = selector.isAbsent ? 'from: Selector has no selector' : missingLabels(set, selector, namespace);
  return labels === undefined ? '' : `: ${labels}`;
}
