import { GATEWAY_API_GROUP } from '../../kinds';
import { listenersOf } from '../../translation/gateways/listener';
import { kindsOfProtocol } from '../../translation/gateways/listener-kinds';
import type { Check } from '../check';

export const listenerRouteKinds: Check = {
  id: 'listener-route-kinds',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'allowedRoutes names a kind that the protocol does not support',
  why: 'The kinds in `allowedRoutes` can narrow down which routes a protocol takes. They add none.',
  conditions: [{ type: 'ResolvedRefs', status: 'False', reason: 'InvalidRouteKinds' }],
  consequence: 'with no other kind left, the listener serves nothing',
  source: 'Gateway API, AllowedRoutes.kinds; kgateway source, pkg/kgateway/translator/listener/validation.go',
  * run(set) {
    for (const listener of listenersOf(set)) {
      const possible = kindsOfProtocol(listener);
      for (const at of listener.at.at('allowedRoutes', 'kinds').entries) {
        const [group, kind] = [at.get('group').textOr(GATEWAY_API_GROUP), at.get('kind').text];
        if (possible === undefined || group === undefined || kind === undefined) { continue; }
        if (group === GATEWAY_API_GROUP && possible.includes(kind)) { continue; }
        yield {
          at,
          message: `a listener for ${listener.protocol ?? ''} takes no routes of group "${group}" and kind ${kind}`,
          fix: `write ${possible.join(' or ')}${group === GATEWAY_API_GROUP ? '' : `, with group: ${GATEWAY_API_GROUP}`}, or leave kinds out`,
        };
      }
    }
  },
};
