import { Manifest } from '../../manifests/manifest';
import { kindsOfProtocol } from '../../translation/gateways/listener-kinds';
import { attachmentsOf, refusalOf } from '../../translation/routes/attachment';
import type { Check } from '../check';

export const routeKindNotAllowed: Check = {
  id: 'route-kind-not-allowed',
  severity: 'error',
  demandedBy: 'gateway-api',
  title: 'No listener takes routes of this kind',
  why: 'The protocol of a listener decides which kinds of routes it takes: HTTP and HTTPS take HTTPRoute and GRPCRoute, TLS takes TLSRoute, TCP takes TCPRoute, '
    + 'and TLS that is terminated takes TCPRoute, too. `allowedRoutes.kinds` can only narrow that.',
  conditions: [{ type: 'Accepted', status: 'False', reason: 'NotAllowedByListeners' }],
  consequence: 'the route serves nothing there',
  source: 'Gateway API, AllowedRoutes.kinds; kgateway source, pkg/kgateway/translator/listener/validation.go',
  * run(set) {
    for (const attachment of attachmentsOf(set)) {
      const { route, parent, to, candidates } = attachment;
      if (!(to instanceof Manifest) || candidates.length === 0 || candidates.some(({ kind }) => kind !== 'no')) { continue; }
      const possible = [...new Set(candidates.flatMap(({ listener }) => kindsOfProtocol(listener) ?? []))];
      yield {
        at: parent.at,
        message: `no listener of ${to.title} takes a ${route.kind}`,
        fix: possible.includes(route.kind)
          ? `add ${route.kind} to allowedRoutes.kinds of the listener`
          : `attach it to a listener of another protocol; ${possible.length === 0 ? 'these' : 'the protocols of these'} take ${possible.join(' and ')}`,
        conditions: refusalOf(attachment),
      };
    }
  },
};
