import { titleOf } from '../../manifests/manifest';
import { routesOf } from '../../translation/routes/route';
import type { Check } from '../check';

export const sameBackendTwice: Check = {
  id: 'same-backend-twice',
  severity: 'warning',
  demandedBy: 'gateway-api',
  title: 'A rule forwards to the same backend twice',
  why: 'Both entries lead to the same place, so that the split is not the one that the weights show. It is mostly a copy in which the name was not changed.',
  source: 'Gateway API, BackendRef.weight',
  * run(set) {
    for (const route of routesOf(set)) {
      for (const rule of route.rules) {
        const seen = new Set<string>();
        for (const backend of rule.backends) {
          const { at, group, kind, namespace, name } = backend;
          const key = `${group}/${kind}/${namespace ?? ''}/${name}:${at.get('port').number ?? ''}`;
          // Filters of its own are a reason to write a backend twice.
          if (at.get('filters').isAbsent && seen.has(key)) {
            yield { at, message: `${titleOf(backend)} is a backend of this rule already`, fix: 'mend the name, or add its weight to the first one' };
          }
          seen.add(key);
        }
      }
    }
  },
};
