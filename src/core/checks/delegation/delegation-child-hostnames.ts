import { delegatedRoutes } from '../../translation/routes/delegation';
import { areParentsReadable, routesOfKind } from '../../translation/routes/route';
import type { Check } from '../check';

export const delegationChildHostnames: Check = {
  id: 'delegation-child-hostnames',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'A delegated (child) route has hostnames',
  why: 'Hostnames come from the route that delegates. A child that has some of its own is refused.',
  conditions: [{ type: 'Accepted', status: 'False', reason: 'UnsupportedValue' }],
  consequence: 'the child serves nothing',
  source: 'kgateway source, pkg/kgateway/translator/httproute/delegation.go',
  * run(set) {
    for (const route of routesOfKind('HTTPRoute')(set)) {
      const { manifest, parents } = route;
      const hostnames = manifest.spec.get('hostnames');
      if (hostnames.entries.length === 0) { continue; }
      const isChild = parents.length > 0 && areParentsReadable(route) && parents.every(({ kind }) => kind === 'HTTPRoute');
      if (!isChild) { continue; }
      yield { at: hostnames, message: 'a route whose parents are routes must not have hostnames', fix: 'leave hostnames out, and write them on the parent' };
    }
    for (const { manifest } of delegatedRoutes(set)) {
      const hostnames = manifest.spec.get('hostnames');
      // A route that Gateways serve as well may be a child only by the way, of a parent that delegates by "*".
      if (hostnames.entries.length === 0 || manifest.spec.get('parentRefs').isPresent) { continue; }
      yield { at: hostnames, message: 'a route that others delegate to must not have hostnames', fix: 'leave hostnames out, and write them on the parent' };
    }
  },
};
