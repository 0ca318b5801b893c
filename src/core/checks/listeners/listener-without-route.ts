import type { ManifestSet } from '../../manifests/manifest-set';
import { isListenerOfKgateway, listenersOf } from '../../translation/gateways/listener';
import type { Listener } from '../../translation/gateways/listener';
import { listenersByPort } from '../../translation/gateways/ports';
import { reachedListeners } from '../../translation/routes/attachment';
import { areStreamRoutesKnown } from '../../translation/routes/stream-route';
import type { Check } from '../check';

export const listenerWithoutRoute: Check = {
  id: 'listener-without-route',
  severity: 'warning',
  demandedBy: 'kgateway',
  title: 'A listener for TCP or TLS has no route',
  why: 'A listener for HTTP answers with 404 where no route fits. One for TCP or TLS has nothing to do with a connection, and kgateway makes none.',
  conditions: [{ type: 'Programmed', status: 'False', reason: 'Invalid' }],
  consequence: 'the port is closed',
  source: 'kgateway source, pkg/kgateway/translator/listener',
  * run(set) {
    if (!areStreamRoutesKnown(set)) { return; }
    for (const listener of listenersOf(set)) {
      const { at, name, protocol, owner } = listener;
      if (owner.name === undefined || owner.namespace === undefined) { continue; }
      if ((protocol !== 'TCP' && protocol !== 'TLS') || reachedListeners(set).has(listener) || isListenerOfKgateway(set, listener) !== 'yes') { continue; }
      yield {
        at,
        message: `no route attaches to the listener "${name ?? ''}"`,
        fix: `add a ${protocol}Route with this Gateway in parentRefs, or remove the listener`,
        ...isPortInUse(set, listener) ? { conditions: [], consequence: 'connections for its host are closed; not reported in status' } : {},
      };
    }
  },
};

/** Whether another listener on the port is one for TCP or TLS with a route. Only where none is, the port is closed and kgateway says so. */
function isPortInUse(set: ManifestSet, listener: Listener): boolean {
  return (listenersByPort(set).get(listener) ?? []).some((other) => ['TCP', 'TLS'].includes(other.protocol ?? '') && reachedListeners(set).has(other));
}
