import { KGATEWAY_GROUP } from '../../kinds';
import type { Check } from '../check';

/** Kinds that are going to vanish, and what takes their place. */
const SUCCESSORS: Readonly<Record<string, string>> = {
  [`${KGATEWAY_GROUP}/HTTPListenerPolicy`]: 'kgateway 2.5 has no HTTPListenerPolicy; write ListenerPolicy, with the fields under default.httpSettings',
  'gateway.networking.x-k8s.io/XListenerSet': 'Gateway API 1.5 has no XListenerSet; with it, write apiVersion: gateway.networking.k8s.io/v1, kind: ListenerSet, and a port for each listener',
};

export const deprecatedKind: Check = {
  id: 'deprecated-kind',
  severity: 'warning',
  demandedBy: 'kgateway',
  title: 'A kind is gone in the next release',
  why: 'Another kind takes its place. When its CRD is removed, all its objects are deleted with it.',
  consequence: 'after an upgrade the objects are gone',
  source: 'kgateway docs, upgrade; Gateway API, release notes',
  * run(set) {
    for (const manifest of set.manifests) {
      const key = `${manifest.group}/${manifest.kind}`;
      if (!Object.hasOwn(SUCCESSORS, key)) { continue; }
      const [wrong, ...fix] = SUCCESSORS[key].split('; ');
      yield { at: manifest.root.get('kind'), message: wrong, fix: fix.join('; ') };
    }
  },
};
