import { GATEWAY_API_GROUP } from '../../kinds';
import { sameNamespace } from '../../manifests/namespace';
import { childrenOf, delegationsOf } from '../../translation/routes/delegation';
import type { Route } from '../../translation/routes/route';
import type { Check } from '../check';
import { referenceText } from '../model/words';

export const delegationOpenChild: Check = {
  id: 'delegation-open-child',
  severity: 'info',
  demandedBy: 'kgateway',
  title: 'A route takes any parent',
  why: 'Delegation asks for no ReferenceGrant. A child without `parentRefs` can be published by anyone who may write routes, in whatever namespace and on whatever host.',
  source: 'kgateway source, pkg/kgateway/utils/delegation/delegation.go',
  * run(set) {
    const seen = new Set<Route>();
    for (const delegation of delegationsOf(set)) {
      const parent = delegation.rule.at.manifest;
      for (const child of childrenOf(set, delegation).slice(0, 1)) {
        const { spec, namespace } = child.manifest;
        if (seen.has(child) || spec.get('parentRefs').isPresent || sameNamespace(namespace, parent.namespace) !== 'no') { continue; }
        seen.add(child);
        yield {
          at: spec,
          message: `any route of any namespace may delegate to this one, as ${parent.title} does`,
          fix: `list its parents: ${referenceText(GATEWAY_API_GROUP, parent)}`,
        };
      }
    }
  },
};
