import { Manifest } from '../../manifests/manifest';
import { consents, listenerSets, parentOfListenerSet } from '../../translation/gateways/listener';
import type { Check } from '../check';
import { selectorDifference } from '../model/selector-difference';

export const listenerSetNotAllowed: Check = {
  id: 'listener-set-not-allowed',
  severity: 'error',
  demandedBy: 'gateway-api',
  title: 'A Gateway does not admit a ListenerSet',
  why: 'A Gateway that says nothing takes no listeners from elsewhere, not even from its own namespace.',
  conditions: [{ type: 'Accepted', status: 'False', reason: 'NotAllowed' }, { type: 'Programmed', status: 'False', reason: 'NotAllowed' }],
  consequence: 'its listeners do not exist',
  source: 'Gateway API, Gateway.spec.allowedListeners',
  * run(set) {
    for (const listenerSet of listenerSets(set)) {
      const parent = parentOfListenerSet(listenerSet);
      const gateway = parent === undefined ? 'unknown' : set.find(parent.group, parent.kind, parent.namespace, parent.name);
      if (!(gateway instanceof Manifest) || consents(set, gateway, listenerSet) !== 'no') { continue; }
      const difference = selectorDifference(set, gateway.spec.at('allowedListeners', 'namespaces'), listenerSet.namespace);
      yield {
        at: listenerSet.spec.get('parentRef'),
        message: `${gateway.title} does not admit listeners of ${listenerSet.title}${difference}`,
        fix: 'write allowedListeners.namespaces on the Gateway: from: Same, from: Selector with a selector for this namespace, or from: All',
      };
    }
  },
};
