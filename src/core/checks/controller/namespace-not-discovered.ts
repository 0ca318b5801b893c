import { KINDS } from '../../../generated/kinds';
import type { Manifest } from '../../manifests/manifest';
import type { ManifestSet } from '../../manifests/manifest-set';
import { isDiscovered } from '../../translation/controller/discovery';
import type { Check } from '../check';
import { controllersOf } from '../model/controller';

export const namespaceNotDiscovered: Check = {
  id: 'namespace-not-discovered',
  severity: 'warning',
  demandedBy: 'kgateway',
  title: 'The namespace of an object is not discovered',
  why: 'Where it is told to discover some namespaces only, whatever is in the others is nothing to it: routes and policies as well as Services and Secrets.',
  consequence: 'the controller acts as if the objects of the namespace did not exist, and reports no status',
  source: 'kgateway source, api/settings/settings.go; chart value discoveryNamespaceSelectors',
  * run(set) {
    // Each of several controllers may have the namespaces that the others leave to it.
    if (controllersOf(set).length > 1) { return; }
    for (const manifest of objectsOfKgateway(set)) {
      if (isDiscovered(set, manifest) !== 'no') { continue; }
      yield {
        at: manifest.metadata.get('namespace'),
        message: `discoveryNamespaceSelectors of the controller do not select the namespace "${manifest.namespace ?? ''}"`,
        fix: 'label the namespace as one of the selectors asks, or add a selector for it',
      };
    }
  },
};

function objectsOfKgateway(set: ManifestSet): readonly Manifest[] {
  return set.manifests.filter(({ group, kind }) => KINDS_OF_KGATEWAY.has(`${group}/${kind}`));
}

const KINDS_OF_KGATEWAY = new Set(KINDS.filter(({ scope }) => scope === 'Namespaced').map(({ group, kind }) => `${group}/${kind}`));
