import { listenersOf } from '../../translation/gateways/listener';
import type { Check } from '../check';

export const listenerAdmitsAll: Check = {
  id: 'listener-admits-all',
  severity: 'info',
  demandedBy: 'gateway-api',
  title: 'Every namespace may publish routes for every host',
  why: 'With `from: All` and no hostname, whoever may write routes anywhere in the cluster can publish any path of any host, and take them from others.',
  source: 'Gateway API, security model, cross-namespace routes',
  * run(set) {
    for (const { at, hostname, protocol } of listenersOf(set)) {
      const from = at.at('allowedRoutes', 'namespaces', 'from');
      if (from.text !== 'All' || hostname !== '' || protocol === undefined || protocol === 'TCP') { continue; }
      yield {
        at: from,
        message: 'routes of every namespace are admitted, for every host',
        fix: 'write hostname on the listener, or from: Selector with a selector for the namespaces that are meant',
      };
    }
  },
};
