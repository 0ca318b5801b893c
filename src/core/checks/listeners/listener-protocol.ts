import { Manifest } from '../../manifests/manifest';
import type { ManifestSet } from '../../manifests/manifest-set';
import { isWaypoint } from '../../translation/controller/gateway-class';
import { gatewayOf, isListenerOfKgateway, listenersOf } from '../../translation/gateways/listener';
import type { Listener } from '../../translation/gateways/listener';
import { WAYPOINT_PROTOCOL } from '../../translation/gateways/waypoint';
import type { Check, Flaw } from '../check';

/** kgateway takes it for one of its own, though it is of meshes. */
const OF_MESH = 'HBONE';

const POSSIBLE = ['HTTP', 'HTTPS', 'TLS', 'TCP'];

export const listenerProtocol: Check = {
  id: 'listener-protocol',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'A listener has a protocol that kgateway does not support',
  why: 'kgateway supports HTTP, HTTPS, TLS and TCP. The API server admits any other word, too.',
  conditions: [{ type: 'Accepted', status: 'False', reason: 'UnsupportedProtocol' }],
  consequence: 'the listener serves nothing',
  source: 'kgateway source, pkg/kgateway/translator/listener/validation.go',
  * run(set) {
    for (const listener of listenersOf(set)) {
      const { at, protocol } = listener;
      const possible = isOfWaypoint(set, listener) ? [WAYPOINT_PROTOCOL] : POSSIBLE;
      if (protocol === undefined || [...possible, ...possible === POSSIBLE ? [OF_MESH] : []].includes(protocol) || isListenerOfKgateway(set, listener) !== 'yes') { continue; }
      const meant = possible.find((one) => one.toUpperCase() === protocol.toUpperCase());
      yield {
        at: at.get('protocol'),
        message: `kgateway does not support this protocol, got "${protocol}"`,
        fix: `write ${meant ?? (possible.length === 1 ? possible[0] : `one of ${possible.join(', ')}`)}`,
        ...possible === POSSIBLE ? {} : NO_WAYPOINT,
      };
    }
  },
};

const NO_WAYPOINT: Partial<Flaw> = { conditions: [], consequence: 'without a listener of this protocol nothing is made of the waypoint; not reported in status' };

/** Listeners of waypoints have the protocol `istio.io/PROXY`. */
function isOfWaypoint(set: ManifestSet, listener: Listener): boolean {
  const gateway = gatewayOf(set, listener);
  return gateway instanceof Manifest && isWaypoint(gateway);
}
