import { delegationsOf, isDelegation } from '../../translation/routes/delegation';
import type { Rule } from '../../translation/routes/route';
import type { Check } from '../check';

export const delegationBesideBackend: Check = {
  id: 'delegation-beside-backend',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'A rule both delegates and forwards',
  why: 'A rule that delegates to any route makes no route of its own: what it forwards to beside that gets no request.',
  consequence: 'the backends of the rule get no requests; not reported in status',
  source: 'kgateway source, pkg/kgateway/translator/httproute/delegation.go',
  * run(set) {
    const seen = new Set<Rule>();
    for (const { rule } of delegationsOf(set)) {
      if (seen.has(rule)) { continue; }
      seen.add(rule);
      for (const backend of rule.backends) {
        if (isDelegation(backend)) { continue; }
        yield {
          at: backend.at,
          message: `the rule delegates to other routes as well, so that ${backend.kind} "${backend.name}" gets no requests`,
          fix: 'forward in a rule of its own, or in one of the routes that this one delegates to',
        };
      }
    }
  },
};
