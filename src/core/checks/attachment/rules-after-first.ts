import { routesOfKind } from '../../translation/routes/route';
import type { Check } from '../check';

export const rulesAfterFirst: Check = {
  id: 'rules-after-first',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'A TCPRoute or TLSRoute has a second rule',
  why: 'kgateway makes connections of a single rule. It leaves a route with several rules out altogether.',
  consequence: 'the route serves nothing, and the port is closed if no other route is on it; no condition of the route says so',
  source: 'kgateway source, pkg/kgateway/translator/listener/gateway_listener_translator.go',
  * run(set) {
    for (const route of [...routesOfKind('TCPRoute')(set), ...routesOfKind('TLSRoute')(set)]) {
      for (const rule of route.rules.slice(1)) {
        yield {
          at: rule.at,
          message: `kgateway takes no ${route.kind} with more than one rule`,
          fix: 'write all backends into the first rule, with weights, or make a route of its own',
        };
      }
    }
  },
};
