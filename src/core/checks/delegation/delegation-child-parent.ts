import { GATEWAY_API_GROUP } from '../../kinds';
import { readReference } from '../../manifests/reference';
import { childrenOf, consentsTo, delegationsOf } from '../../translation/routes/delegation';
import type { Check } from '../check';
import { referenceText } from '../model/words';

export const delegationChildParent: Check = {
  id: 'delegation-child-parent',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'A route does not list the route that delegates to it',
  why: 'A child without `parentRefs` takes any parent. A child that has some takes only these, and a parent that is a route needs its kind: without it, it is a Gateway.',
  consequence: 'the child is not selected; the parent has ResolvedRefs=False, reason BackendNotFound, and answers HTTP 500',
  source: 'kgateway source, pkg/kgateway/utils/delegation/delegation.go',
  * run(set) {
    for (const delegation of delegationsOf(set)) {
      const reference = readReference(delegation.at, { group: '', kind: 'Service' });
      if (reference === undefined || reference.name === '*' || reference.kind === 'label') { continue; }
      const [child] = childrenOf(set, delegation);
      if (child === undefined || consentsTo(child, delegation.rule.route) !== 'no') { continue; }
      const parent = delegation.rule.at.manifest;
      yield {
        at: child.manifest.spec.get('parentRefs'),
        message: `${parent.title} delegates to this route, which does not list it as a parent`,
        fix: `add a parentRef with ${referenceText(GATEWAY_API_GROUP, parent)}; or leave parentRefs out`,
      };
    }
  },
};
