import { extensionsOf } from '../../translation/routes/extension-ref';
import { httpRules } from '../../translation/routes/route';
import type { Check } from '../check';

export const directResponseTwice: Check = {
  id: 'direct-response-twice',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'A rule has two DirectResponses',
  why: 'A request gets one answer.',
  conditions: [{ type: 'kgateway.dev/Programmed', status: 'False', reason: 'RouteRuleReplaced' }],
  consequence: 'HTTP 500',
  source: 'kgateway source, pkg/kgateway/extensions2/plugins/directresponse/direct_response_plugin.go',
  * run(set) {
    for (const rule of httpRules(set)) {
      const [first, ...others] = extensionsOf(rule.filters, 'DirectResponse');
      for (const { filter, name } of others) {
        yield { at: filter.at, message: `the rule answers with the DirectResponse "${first.name}" already, got "${name}"`, fix: 'remove one of them' };
      }
    }
  },
};
