import { extensionsOf } from '../../translation/routes/extension-ref';
import { httpRules } from '../../translation/routes/route';
import type { Check } from '../check';

export const directResponseOnBackend: Check = {
  id: 'direct-response-on-backend',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'A DirectResponse is on a backend',
  why: 'A DirectResponse is a filter of rules. On a single backend it is not attached.',
  consequence: 'requests are forwarded; no condition of the route says so',
  source: 'kgateway source, pkg/kgateway/extensions2/plugins/directresponse/direct_response_plugin.go',
  * run(set) {
    for (const rule of httpRules(set)) {
      for (const { filter, name } of rule.backends.flatMap(({ filters }) => extensionsOf(filters, 'DirectResponse'))) {
        yield { at: filter.at, message: `the DirectResponse "${name}" has no effect on a backend`, fix: 'write it as a filter of a rule without backendRefs' };
      }
    }
  },
};
