import type { Check } from '../check';
import type { Manifest } from '../set/manifest';

export const duplicateObject: Check = {
  id: 'duplicate-object',
  severity: 'error',
  demandedBy: 'kubernetes',
  title: 'The same object is in the set twice',
  why: 'Objects are told apart by kind, namespace and name. The one that is applied last replaces the others.',
  consequence: 'only the last one exists',
  source: 'Kubernetes, object names and IDs',
  * run(set) {
    const first = new Map<string, Manifest>();
    for (const manifest of set.manifests) {
      const { group, kind, namespace, name } = manifest;
      if (name === undefined || namespace === undefined) { continue; }
      const key = `${group}/${kind}/${namespace}/${name}`;
      const before = first.get(key);
      if (before === undefined) { first.set(key, manifest); continue; }
      yield {
        at: manifest.root.at('metadata', 'name'),
        message: `${manifest.title} is in this set twice, the first time as manifest ${before.index}`,
        fix: 'give one of them another name, or remove it',
      };
    }
  },
};
