import { routesOfKind } from '../../translation/routes/route';
import type { Check } from '../check';

export const routeWeightIgnored: Check = {
  id: 'route-weight-ignored',
  severity: 'warning',
  demandedBy: 'kgateway',
  title: 'The weight of a route has no effect',
  why: 'Routes are ordered by their weight only if the controller is configured so, and a weight that is no whole number counts as 0.',
  consequence: 'routes are ordered by what they match; not reported in status',
  source: 'kgateway source, pkg/kgateway/translator/routeutils/sortable_route.go',
  * run(set) {
    for (const { manifest } of routesOfKind('HTTPRoute')(set)) {
      const at = manifest.annotation('kgateway.dev/route-weight');
      if (at.text === undefined) { continue; }
      if (!set.settings.weightedRoutePrecedence) {
        yield {
          at,
          message: `the controller does not look at the weights of routes, got "${at.text}"`,
          fix: 'set KGW_WEIGHTED_ROUTE_PRECEDENCE=true on the controller, or leave the annotation out',
        };
      } else if (!/^[+-]?\d+$/.test(at.text)) {
        yield { at, message: `the weight of a route must be a whole number, got "${at.text}"`, fix: 'write a number such as "100"' };
      }
    }
  },
};
