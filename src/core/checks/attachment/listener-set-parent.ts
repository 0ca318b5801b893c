import { titleOf } from '../../manifests/manifest';
import { listenerSets, parentOfListenerSet } from '../../translation/gateways/listener';
import type { Check } from '../check';

export const listenerSetParent: Check = {
  id: 'listener-set-parent',
  severity: 'error',
  demandedBy: 'gateway-api',
  title: 'A ListenerSet names a Gateway that does not exist',
  why: 'The set of manifests is declared complete, and the Gateway is not in it. A parent without a namespace is in that of the ListenerSet.',
  consequence: 'the listeners do not exist; not reported in status',
  source: 'Gateway API, ListenerSet.spec.parentRef',
  * run(set) {
    for (const listenerSet of listenerSets(set)) {
      const parent = parentOfListenerSet(listenerSet);
      if (parent === undefined || set.find(parent.group, parent.kind, parent.namespace, parent.name) !== 'missing') { continue; }
      const elsewhere = set.findAnywhere(parent.group, parent.kind, parent.name)[0]?.namespace;
      yield {
        at: parent.at,
        message: `there is no ${titleOf(parent)}`,
        fix: elsewhere === undefined ? 'fix the name, or add the Gateway' : `write namespace: ${elsewhere}, where there is one of this name`,
      };
    }
  },
};
