import { titleOf } from '../../manifests/manifest';
import { sameNamespace } from '../../manifests/namespace';
import { attachmentsOf } from '../../translation/routes/attachment';
import type { Check } from '../check';

export const parentRefOtherNamespace: Check = {
  id: 'parent-ref-other-namespace',
  severity: 'warning',
  demandedBy: 'gateway-api',
  title: 'A parentRef has no namespace, and the matching Gateway is in another one',
  why: 'A parent without a namespace is in that of the route. There is none of this name among the manifests, but there is one in another namespace.',
  consequence: 'the route serves nothing; not reported in status',
  source: 'Gateway API, ParentReference.namespace',
  * run(set) {
    for (const { parent, to } of attachmentsOf(set)) {
      if (to !== 'unknown' || !set.isNamed(parent.group, parent.kind) || parent.at.get('namespace').isPresent) { continue; }
      const namesakes = set.findAnywhere(parent.group, parent.kind, parent.name);
      if (namesakes.length !== 1 || sameNamespace(namesakes[0].namespace, parent.namespace) !== 'no') { continue; }
      yield {
        at: parent.at,
        message: `this refers to ${titleOf(parent)}, and the one of this name is in the namespace "${namesakes[0].namespace}"`,
        fix: `add namespace: ${namesakes[0].namespace}`,
      };
    }
  },
};
