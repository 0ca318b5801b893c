import { routesOf } from '../../translation/routes/route';
import type { Check } from '../check';

const DROPPED = ['URLRewrite', 'RequestMirror', 'RequestRedirect', 'ExternalAuth'];

export const filterOnBackend: Check = {
  id: 'filter-on-backend',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'A filter is on a backend, where kgateway does not apply it',
  why: 'On single backends kgateway applies changes of headers and CORS. Other filters are written to its log and left out.',
  consequence: 'the filter does nothing; not reported in status',
  source: 'kgateway source, pkg/krtcollections/builtin.go',
  * run(set) {
    for (const rule of routesOf(set).flatMap(({ rules }) => rules)) {
      for (const { at, type } of rule.backends.flatMap(({ filters }) => filters)) {
        if (!DROPPED.includes(type)) { continue; }
        yield { at, message: `kgateway applies no ${type} on a backend`, fix: 'write it as a filter of the rule; for a share of the requests make a rule of its own' };
      }
    }
  },
};
