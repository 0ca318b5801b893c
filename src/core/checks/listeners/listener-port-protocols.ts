import type { Listener } from '../../translation/gateways/listener';
import { isByAge, portsOf } from '../../translation/gateways/ports';
import type { Check } from '../check';
import { conflictOf } from '../model/conflict';
import { quoted } from '../model/words';

export const listenerPortProtocols: Check = {
  id: 'listener-port-protocols',
  severity: 'error',
  demandedBy: 'gateway-api',
  title: 'Two listeners have one port and different protocols',
  why: 'A port speaks one protocol. The listener that comes first keeps it; HTTPS and TLS can share one, unless there is a third protocol.',
  conditions: conflictOf('ProtocolConflict'),
  consequence: 'the listener serves nothing',
  source: 'Gateway API, Listener conflicts; kgateway source, pkg/kgateway/translator/listener/validation.go',
  * run(set) {
    for (const listeners of portsOf(set)) {
      const [first, ...others] = listeners;
      if (others.every((listener) => familyOf(listener) === familyOf(first))) { continue; }
      for (const listener of others) {
        if (listener.protocol === first.protocol) { continue; }
        yield {
          at: listener.at.get('protocol'),
          message: `the listener ${quoted(first.name)} has the port ${first.port} with protocol ${first.protocol}, got ${listener.protocol}`,
          fix: 'give one of them another port',
          dependsOnAge: isByAge(first, listener),
        };
      }
    }
  },
};

/** Both are told apart by the name that TLS connections begin with. */
function familyOf({ protocol }: Listener): string | undefined {
  return protocol === 'HTTPS' ? 'TLS' : protocol;
}
