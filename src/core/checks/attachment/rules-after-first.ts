import type { Check } from '../check';
import { routesOfKind } from '../model/route';

export const rulesAfterFirst: Check = {
  id: 'rules-after-first',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'A TCPRoute or TLSRoute has a second rule',
  why: 'kgateway reads the first rule of these routes. What else they say is left out.',
  consequence: 'the other rules do nothing; no condition says so',
  source: 'kgateway source, pkg/krtcollections/policy.go',
  * run(set) {
    for (const route of [...routesOfKind('TCPRoute')(set), ...routesOfKind('TLSRoute')(set)]) {
      for (const rule of route.rules.slice(1)) {
        yield {
          at: rule.at,
          message: `kgateway reads only the first rule of a ${route.kind}`,
          fix: 'write all backends into the first rule, with weights, or make a route of its own',
        };
      }
    }
  },
};
