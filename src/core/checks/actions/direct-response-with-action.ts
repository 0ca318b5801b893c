import { extensionsOf } from '../../translation/routes/extension-ref';
import { filtersOfType, httpRules } from '../../translation/routes/route';
import type { Check } from '../check';

export const directResponseWithAction: Check = {
  id: 'direct-response-with-action',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'A rule has a DirectResponse and another action',
  why: 'A DirectResponse is the only thing that its rule may do. The API server knows nothing of that.',
  conditions: [{ type: 'kgateway.dev/Programmed', status: 'False', reason: 'RouteRuleReplaced' }],
  consequence: 'HTTP 500',
  source: 'kgateway source, pkg/kgateway/extensions2/plugins/directresponse/direct_response_plugin.go',
  * run(set) {
    for (const rule of httpRules(set)) {
      const [response] = extensionsOf(rule.filters, 'DirectResponse');
      if (response === undefined) { continue; }
      const backends = rule.at.get('backendRefs');
      if (backends.entries.length > 0) {
        yield { at: backends, message: `the rule answers with the DirectResponse "${response.name}" and forwards as well`, fix: 'remove backendRefs, or the filter' };
      }
      for (const redirect of filtersOfType(rule, 'RequestRedirect')) {
        yield { at: redirect.at, message: `the rule answers with the DirectResponse "${response.name}" and redirects as well`, fix: 'remove one of the two filters' };
      }
    }
  },
};
