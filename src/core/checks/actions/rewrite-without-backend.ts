import { extensionsOf } from '../../translation/routes/extension-ref';
import { filtersOfType, httpRules } from '../../translation/routes/route';
import type { Check } from '../check';

export const rewriteWithoutBackend: Check = {
  id: 'rewrite-without-backend',
  severity: 'warning',
  demandedBy: 'kgateway',
  title: 'A rewrite is on a rule that does not forward',
  why: 'A rewrite and a mirror act on what is sent to a backend. A rule that answers itself sends nothing.',
  consequence: 'the filter does nothing; not reported in status',
  source: 'kgateway docs, direct responses',
  * run(set) {
    for (const rule of httpRules(set)) {
      if (extensionsOf(rule.filters, 'DirectResponse').length === 0 || rule.at.get('backendRefs').entries.length > 0) { continue; }
      for (const { at, type } of [...filtersOfType(rule, 'URLRewrite'), ...filtersOfType(rule, 'RequestMirror')]) {
        yield { at, message: `the rule answers itself, so that ${type} has nothing to act on`, fix: 'remove the filter, or forward in place of the DirectResponse' };
      }
    }
  },
};
