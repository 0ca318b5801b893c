import { isListenerOfKgateway, listenersOf } from '../../translation/gateways/listener';
import { RESERVED_PORTS } from '../../translation/gateways/listener-validation';
import type { Check } from '../check';
import { conflictOf } from '../model/conflict';

export const listenerReservedPort: Check = {
  id: 'listener-reserved-port',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'A listener uses a port that the proxy reserves',
  why: 'The ports 8082, 9091 and 19000 of every proxy are taken by readiness, metrics and administration.',
  conditions: conflictOf('Invalid'),
  consequence: 'the listener serves nothing',
  source: 'kgateway source, pkg/kgateway/translator/listener/validation.go',
  * run(set) {
    for (const listener of listenersOf(set)) {
      const { at, port } = listener;
      if (port === undefined || !Object.hasOwn(RESERVED_PORTS, port) || isListenerOfKgateway(set, listener) !== 'yes') { continue; }
      yield { at: at.get('port'), message: `the port ${port} is reserved for ${RESERVED_PORTS[port]}`, fix: 'write another port' };
    }
  },
};
