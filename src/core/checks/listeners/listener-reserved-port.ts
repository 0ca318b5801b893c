import { isListenerOfKgateway, listenersOf } from '../../translation/gateways/listener';
import type { Check } from '../check';
import { conflictOf } from '../model/conflict';

const RESERVED: Readonly<Record<number, string>> = { 8082: 'readiness', 9091: 'metrics', 19000: 'the administration of Envoy' };

export const listenerReservedPort: Check = {
  id: 'listener-reserved-port',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'A listener has a port that the proxy itself needs',
  why: 'The ports 8082, 9091 and 19000 of every proxy are taken by readiness, metrics and administration.',
  conditions: conflictOf('Invalid'),
  consequence: 'the listener serves nothing',
  source: 'kgateway source, pkg/kgateway/translator/listener/validation.go',
  * run(set) {
    for (const listener of listenersOf(set)) {
      const { at, port } = listener;
      if (port === undefined || !Object.hasOwn(RESERVED, port) || isListenerOfKgateway(set, listener) !== 'yes') { continue; }
      yield { at: at.get('port'), message: `the port ${port} is reserved for ${RESERVED[port]}`, fix: 'write another port' };
    }
  },
};
