import { routesOf } from '../../translation/routes/route';
import type { Check } from '../check';

export const weightsAllZero: Check = {
  id: 'weights-all-zero',
  severity: 'error',
  demandedBy: 'gateway-api',
  title: 'All backends of a rule have the weight 0',
  why: 'A backend gets its weight divided by the sum of the weights, and the sum is 0.',
  conditions: [{ type: 'kgateway.dev/Programmed', status: 'False', reason: 'RouteRuleReplaced' }],
  consequence: 'HTTP 500',
  source: 'Gateway API, BackendRef.weight; kgateway source, pkg/kgateway/translator/irtranslator/validate.go',
  * run(set) {
    for (const route of routesOf(set)) {
      for (const rule of route.rules) {
        if (rule.backends.length < 2 || !rule.isReadable || rule.backends.some(({ at }) => at.get('weight').numberOr(1) !== 0)) { continue; }
        yield {
          at: rule.at.get('backendRefs'),
          message: `all ${rule.backends.length} backends have the weight 0`,
          fix: 'give at least one of them a weight above 0, or answer with a DirectResponse',
        };
      }
    }
  },
};
