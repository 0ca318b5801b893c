import { Manifest } from '../../manifests/manifest';
import type { ManifestSet } from '../../manifests/manifest-set';
import { WAYPOINT_CLASS } from '../../translation/controller/gateway-class';
import { gatewayOf, isListenerOfKgateway, listenersOf } from '../../translation/gateways/listener';
import type { Listener } from '../../translation/gateways/listener';
import type { Check } from '../check';

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
      if (protocol === undefined || [...POSSIBLE, OF_MESH].includes(protocol) || isListenerOfKgateway(set, listener) !== 'yes' || isOfWaypoint(set, listener)) { continue; }
      const meant = POSSIBLE.find((one) => one === protocol.toUpperCase());
      yield {
        at: at.get('protocol'),
        message: `kgateway does not support this protocol, got "${protocol}"`,
        fix: `write ${meant ?? `one of ${POSSIBLE.join(', ')}`}`,
      };
    }
  },
};

/** Listeners of waypoints have the protocol `istio.io/PROXY`. */
function isOfWaypoint(set: ManifestSet, listener: Listener): boolean {
  const gateway = gatewayOf(set, listener);
  return gateway instanceof Manifest && gateway.spec.get('gatewayClassName').text === WAYPOINT_CLASS;
}
