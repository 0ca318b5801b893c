import { portsOf } from './ports';
import type { Check } from '../check';
import { tlsModeOf } from '../model/listener';
import { quoted } from '../model/words';

export const listenerTlsModes: Check = {
  id: 'listener-tls-modes',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'TLS is terminated and passed through on one port',
  why: 'kgateway can do both on one port only while its experimental Gateway API features are on.',
  conditions: [{ type: 'Conflicted', status: 'True', reason: 'ProtocolConflict' }],
  consequence: 'the listener serves nothing',
  source: 'kgateway source, pkg/kgateway/translator/listener/validation.go',
  * run(set) {
    if (set.settings.experimentalFeatures) { return; }
    for (const listeners of portsOf(set)) {
      const [first, ...others] = listeners.filter(({ protocol }) => protocol === 'HTTPS' || protocol === 'TLS');
      for (const listener of others) {
        const [mode, other] = [tlsModeOf(listener), tlsModeOf(first)];
        if (mode === undefined || other === undefined || mode === other) { continue; }
        yield {
          at: listener.at.at('tls', 'mode'),
          message: `the listener ${quoted(first.name)} has mode ${other} on port ${first.port}, got ${mode}`,
          fix: 'give one of them another port, or set KGW_ENABLE_EXPERIMENTAL_GATEWAY_API_FEATURES=true',
        };
      }
    }
  },
};
