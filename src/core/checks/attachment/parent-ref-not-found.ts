import { titleOf } from '../../manifests/manifest';
import { attachmentsOf } from '../../translation/routes/attachment';
import type { Check } from '../check';

export const parentRefNotFound: Check = {
  id: 'parent-ref-not-found',
  severity: 'error',
  demandedBy: 'gateway-api',
  title: 'A parentRef names an object that does not exist',
  why: 'The set of manifests is declared complete, and the parent is not in it. No controller feels responsible for the route, so that not even a condition is written. '
    + 'A parent without a namespace is in that of the route.',
  consequence: 'the route serves nothing; not reported in status',
  source: 'Gateway API, ParentReference',
  * run(set) {
    for (const { parent, to } of attachmentsOf(set)) {
      if (to !== 'missing') { continue; }
      const elsewhere = set.findAnywhere(parent.group, parent.kind, parent.name)[0]?.namespace;
      yield {
        at: parent.at,
        message: `there is no ${titleOf(parent)}`,
        fix: elsewhere === undefined ? 'fix the name, or add the object' : `write namespace: ${elsewhere}, where there is one of this name`,
      };
    }
  },
};
