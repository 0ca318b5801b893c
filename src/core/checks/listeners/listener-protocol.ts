import type { Check } from '../check';
import { isListenerOfKgateway, listenersOf } from '../model/listener';

/** Waypoints have it, and nobody else. */
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
      if (protocol === undefined || [...POSSIBLE, OF_MESH].includes(protocol) || isListenerOfKgateway(set, listener) !== 'yes') { continue; }
      const meant = POSSIBLE.find((one) => one === protocol.toUpperCase());
      yield {
        at: at.get('protocol'),
        message: `kgateway does not support this protocol, got "${protocol}"`,
        fix: `write ${meant ?? `one of ${POSSIBLE.join(', ')}`}`,
      };
    }
  },
};
