import { portsOf } from '../../translation/gateways/ports';
import type { Check } from '../check';
import { conflictOf } from '../model/conflict';
import { quoted } from '../model/words';

export const listenerTlsModes: Check = {
  id: 'listener-tls-modes',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'TLS is terminated and passed through on one port',
  why: 'kgateway can do both on one port only while its experimental Gateway API features are on.',
  conditions: conflictOf('ProtocolConflict'),
  consequence: 'neither of the listeners serves anything',
  source: 'kgateway source, pkg/kgateway/translator/listener/validation.go',
  * run(set) {
    if (set.settings.experimentalFeatures) { return; }
    for (const listeners of portsOf(set)) {
      // HTTPS terminates as well, and is not compared.
      const modes = listeners.filter(({ protocol }) => protocol === 'TLS').map((listener) => [listener, listener.at.at('tls', 'mode').text] as const);
      for (const [listener, mode] of modes) {
        const other = modes.find(([, one]) => one !== undefined && mode !== undefined && one !== mode);
        if (other === undefined) { continue; }
        yield {
          at: listener.at.at('tls', 'mode'),
          message: `the listener ${quoted(other[0].name)} has mode ${other[1]} on port ${listener.port}, got ${mode}`,
          fix: 'give one of them another port, or set KGW_ENABLE_EXPERIMENTAL_GATEWAY_API_FEATURES=true',
        };
      }
    }
  },
};
