import { listenersOf } from '../../translation/gateways/listener';
import { attachedRoutes } from '../../translation/routes/attachment';
import type { Check } from '../check';
import { quoted } from '../model/words';

/** Behind TLS each route gets a filter chain of its own, for the same hosts. */
const BY_ENVOY = { conditions: [], consequence: 'Envoy refuses the port, and goes on with what it had before; not reported in status' };

export const tcpRoutesConflict: Check = {
  id: 'tcp-routes-conflict',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'Two TCPRoutes are on one listener',
  why: 'Nothing in a TCP connection tells which route is meant. The route that was created first gets all connections.',
  conditions: [{ type: 'kgateway.dev/Programmed', status: 'False', reason: 'Conflicted' }],
  dependsOnAge: true,
  source: 'kgateway source, pkg/kgateway/translator/listener',
  * run(set) {
    for (const listener of listenersOf(set)) {
      const [first, ...others] = (attachedRoutes(set).get(listener) ?? []).filter(({ route }) => route.kind === 'TCPRoute');
      for (const { parent, route } of others) {
        if (route === first.route) { continue; }
        yield {
          at: parent.at,
          message: `${first.route.manifest.title} is on the listener ${quoted(listener.name)} of ${listener.owner.title} as well`,
          fix: 'give each TCPRoute a listener of its own, and name it by sectionName',
          ...listener.protocol === 'TLS' ? BY_ENVOY : {},
        };
      }
    }
  },
};
