import { SUCCESSORS } from '../../releases/successors';
import type { Check } from '../check';

export const deprecatedKind: Check = {
  id: 'deprecated-kind',
  severity: 'warning',
  demandedBy: 'kgateway',
  title: 'A kind is removed in the next release',
  why: 'Another kind takes its place. When its CRD is removed, all its objects are deleted with it.',
  consequence: 'after an upgrade the objects are gone',
  source: 'kgateway docs, upgrade; Gateway API, release notes',
  * run(set) {
    for (const manifest of set.manifests) {
      const key = `${manifest.group}/${manifest.kind}`;
      if (!Object.hasOwn(SUCCESSORS, key)) { continue; }
      const { gone, fix } = SUCCESSORS[key];
      yield { at: manifest.root.get('kind'), message: gone, fix };
    }
  },
};
