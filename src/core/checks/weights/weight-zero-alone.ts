import { routesOf } from '../../translation/routes/route';
import type { Check } from '../check';

export const weightZeroAlone: Check = {
  id: 'weight-zero-alone',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'The only backend of a rule has the weight 0',
  why: 'kgateway looks at weights only where there are several backends. A backend that is alone gets all requests, also with weight 0. '
    + 'By the Gateway API it would get none.',
  consequence: 'the backend gets all requests; not reported in status',
  source: 'kgateway source, pkg/kgateway/translator/irtranslator/route.go; Gateway API, BackendRef.weight',
  * run(set) {
    for (const route of routesOf(set)) {
      for (const rule of route.rules) {
        if (rule.backends.length !== 1 || !rule.isReadable) { continue; }
        const weight = rule.backends[0].at.get('weight');
        if (weight.number !== 0) { continue; }
        yield {
          at: weight,
          message: `the only backend, "${rule.backends[0].name}", has the weight 0, and gets all requests nevertheless`,
          fix: 'to stop the traffic, write a DirectResponse in place of the backend; otherwise leave weight out',
        };
      }
    }
  },
};
