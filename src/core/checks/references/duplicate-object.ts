import { isClusterScoped } from '../../manifests/manifest';
import type { Manifest } from '../../manifests/manifest';
import { append } from '../../manifests/manifest-set';
import type { Check, Flaw } from '../check';

export const duplicateObject: Check = {
  id: 'duplicate-object',
  severity: 'error',
  demandedBy: 'kubernetes',
  title: 'The same object is in the set twice',
  why: 'Objects are told apart by kind, namespace and name. The one that is applied last replaces the others.',
  consequence: 'only the last one exists',
  source: 'Kubernetes, object names and IDs',
  * run(set) {
    const objects = new Map<string, Manifest[]>();
    const areNamespacesGivenElsewhere = set.ofKind('kustomize.config.k8s.io', 'Kustomization').length > 0;
    for (const manifest of set.manifests) {
      const { group, kind, namespace, name } = manifest;
      // Each kustomization may give its objects another namespace, and what there is twice may be a base and its copy.
      if (namespace === '' && areNamespacesGivenElsewhere && !isClusterScoped(group, kind)) { continue; }
      if (name !== undefined && namespace !== undefined) { append(objects, `${group}/${kind}/${namespace}/${name}`, manifest); }
    }
    for (const manifest of [...objects.values()].filter(({ length }) => length > 1).flat()) {
      const isOpen = manifest.namespace === '' && !isClusterScoped(manifest.group, manifest.kind);
      yield {
        at: manifest.metadata.get('name'),
        message: `there is another ${manifest.title} among these manifests`,
        fix: 'give one of them another name, remove it, or check what is for another cluster apart',
        ...isOpen ? PERHAPS : {},
      };
    }
  },
};

/** Objects that name no namespace may be for different ones. */
const PERHAPS: Partial<Flaw> = { severity: 'warning', consequence: 'only the last one exists, unless they are applied to different namespaces' };
