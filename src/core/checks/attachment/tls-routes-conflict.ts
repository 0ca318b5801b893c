import { hostTitle } from '../../translation/gateways/hostname';
import { listenersOf } from '../../translation/gateways/listener';
import { attachedRoutes } from '../../translation/routes/attachment';
import type { Attachment } from '../../translation/routes/attachment';
import type { Check } from '../check';

export const tlsRoutesConflict: Check = {
  id: 'tls-routes-conflict',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'Two TLSRoutes are for the same host of one listener',
  why: 'A TLS connection tells the host and nothing else. kgateway makes a filter chain of each of the routes, and Envoy takes no two of them for one host.',
  consequence: 'Envoy refuses the port, and goes on with what it had before; not reported in status',
  source: 'kgateway source, pkg/kgateway/translator/listener',
  * run(set) {
    for (const listener of listenersOf(set)) {
      const first = new Map<string, Attachment>();
      for (const attachment of attachedRoutes(set).get(listener) ?? []) {
        const { route, parent, hosts } = attachment;
        if (route.kind !== 'TLSRoute') { continue; }
        for (const host of hosts) {
          const before = first.get(host);
          if (before === undefined) { first.set(host, attachment); continue; }
          if (before.route === route) { continue; }
          yield {
            at: parent.at,
            message: `${before.route.manifest.title} is for ${hostTitle(host)} on the same listener`,
            fix: 'give each TLSRoute hostnames of its own, or write both as weighted backends of one rule',
          };
        }
      }
    }
  },
};
