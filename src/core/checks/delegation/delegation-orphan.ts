import { GATEWAY_API_GROUP } from '../../kinds';
import { Manifest, titleOf } from '../../manifests/manifest';
import type { ManifestSet } from '../../manifests/manifest-set';
import { areLabelsReadable } from '../../translation/policies/policy';
import { delegatedRoutes } from '../../translation/routes/delegation';
import { areBackendsReadable, areParentsReadable, routesOfKind } from '../../translation/routes/route';
import type { ParentReference } from '../../translation/routes/route';
import type { Check } from '../check';
import { referenceText } from '../model/words';

export const delegationOrphan: Check = {
  id: 'delegation-orphan',
  severity: 'warning',
  demandedBy: 'kgateway',
  title: 'A route lists a parent that does not delegate to it',
  why: 'Listing a parent is only consent. The parent has to delegate to the route, by name, by label or by `*`.',
  consequence: 'the route serves nothing; not reported in status',
  source: 'kgateway source, pkg/kgateway/utils/delegation/delegation.go',
  * run(set) {
    if (!areBackendsReadable(set)) { return; }
    for (const route of routesOfKind('HTTPRoute')(set)) {
      const { parents, manifest } = route;
      const isChild = parents.length > 0 && areParentsReadable(route) && parents.every((parent) => isRouteOfSet(set, parent));
      if (!isChild || delegatedRoutes(set).has(route) || !areLabelsReadable(manifest.labels)) { continue; }
      yield {
        at: manifest.spec.get('parentRefs'),
        message: `no rule of ${titleOf(parents[0])} delegates to this route`,
        fix: `add a rule with a backendRef to the parent, with ${referenceText(GATEWAY_API_GROUP, manifest)}`,
      };
    }
  },
};

function isRouteOfSet(set: ManifestSet, { group, kind, namespace, name }: ParentReference): boolean {
  return group === GATEWAY_API_GROUP && kind === 'HTTPRoute' && set.find(group, kind, namespace, name) instanceof Manifest;
}
