import type { Manifest } from '../../manifests/manifest';
import { append } from '../../manifests/manifest-set';
import type { Check } from '../check';

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
    for (const manifest of set.manifests) {
      const { group, kind, namespace, name } = manifest;
      if (name !== undefined && namespace !== undefined) { append(objects, `${group}/${kind}/${namespace}/${name}`, manifest); }
    }
    for (const manifest of [...objects.values()].filter(({ length }) => length > 1).flat()) {
      yield {
        at: manifest.root.at('metadata', 'name'),
        message: `there is another ${manifest.title} among these manifests`,
        fix: 'give one of them another name, remove it, or check what is for another cluster apart',
      };
    }
  },
};
