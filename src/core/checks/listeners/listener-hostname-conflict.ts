import { hostTitle } from '../../translation/gateways/hostname';
import type { Listener } from '../../translation/gateways/listener';
import { isByAge, portsOf } from '../../translation/gateways/ports';
import type { Check } from '../check';
import { conflictOf } from '../model/conflict';
import { quoted } from '../model/words';

export const listenerHostnameConflict: Check = {
  id: 'listener-hostname-conflict',
  severity: 'error',
  demandedBy: 'gateway-api',
  title: 'Two listeners of a Gateway have the same port and hostname',
  why: 'Nothing tells their requests apart. The API server sees that within one object, but not between a Gateway and its ListenerSets, '
    + 'nor between the protocols HTTPS and TLS.',
  conditions: conflictOf('HostnameConflict'),
  consequence: 'the listener serves nothing',
  source: 'Gateway API, Listener conflicts; kgateway source, pkg/kgateway/translator/listener/validation.go',
  * run(set) {
    for (const listeners of portsOf(set)) {
      const first = new Map<string, Listener>();
      for (const listener of listeners) {
        const { protocol, hostname, at, port, owner } = listener;
        if (hostname === undefined || protocol === undefined) { continue; }
        const key = `${protocol === 'TLS' ? 'HTTPS' : protocol} ${hostname}`;
        const before = first.get(key);
        if (before === undefined) { first.set(key, listener); continue; }
        // Within one object and protocol the API server says it.
        if (before.owner === owner && before.protocol === protocol) { continue; }
        yield {
          at: at.get(at.get('hostname').isAbsent ? 'name' : 'hostname'),
          message: `the listener ${quoted(before.name)} of ${before.owner.title} has ${hostTitle(hostname)} on port ${port} already`,
          fix: 'write another hostname or port, or attach the routes to that listener',
          dependsOnAge: isByAge(before, listener),
        };
      }
    }
  },
};
