import type { Check } from '../check';
import { attachmentsOf, refusalOf } from '../model/attachment';
import { Manifest } from '../set/manifest';

export const routeNamespaceNotAllowed: Check = {
  id: 'route-namespace-not-allowed',
  severity: 'error',
  demandedBy: 'gateway-api',
  title: 'No listener admits routes of this namespace',
  why: 'A listener that says nothing admits routes of the namespace of its Gateway only.',
  conditions: [{ type: 'Accepted', status: 'False', reason: 'NotAllowedByListeners' }],
  consequence: 'the route serves nothing there',
  source: 'Gateway API, AllowedRoutes.namespaces',
  * run(set) {
    for (const attachment of attachmentsOf(set)) {
      const { route, parent, to, candidates } = attachment;
      if (!(to instanceof Manifest) || candidates.length === 0 || candidates.some(({ namespace }) => namespace !== 'no')) { continue; }
      yield {
        at: parent.at,
        message: `no listener of ${to.title} admits routes of the namespace "${route.manifest.namespace ?? ''}"`,
        fix: 'write allowedRoutes.namespaces on a listener: from: Selector with a selector for this namespace, or from: All',
        conditions: refusalOf(attachment),
      };
    }
  },
};
