import { listenersOf } from '../../translation/gateways/listener';
import type { Listener } from '../../translation/gateways/listener';
import { attachedRoutes } from '../../translation/routes/attachment';
import { filtersOfType } from '../../translation/routes/route';
import type { Filter } from '../../translation/routes/route';
import type { Check } from '../check';

export const redirectLoop: Check = {
  id: 'redirect-loop',
  severity: 'error',
  demandedBy: 'gateway-api',
  title: 'A redirect to HTTPS is on the HTTPS listener as well',
  why: 'A route without `sectionName` attaches to all listeners of its Gateway that admit it. On the HTTPS listener it redirects what is HTTPS already to itself.',
  consequence: 'browsers stop with ERR_TOO_MANY_REDIRECTS; routes for the same paths get nothing',
  source: 'Gateway API, HTTPRequestRedirectFilter',
  * run(set) {
    for (const listener of listenersOf(set)) {
      if (listener.protocol !== 'HTTPS') { continue; }
      for (const { route, parent } of attachedRoutes(set).get(listener) ?? []) {
        for (const rule of route.rules) {
          const filter = filtersOfType(rule, 'RequestRedirect').find((one) => leadsBack(one, listener));
          if (filter === undefined) { continue; }
          yield {
            at: filter.at,
            message: `this redirect to HTTPS is on the HTTPS listener "${listener.name ?? ''}" of ${listener.owner.title} as well`,
            fix: `write sectionName on ${parent.at.path.join('.').replace(/\.(\d+)/, '[$1]')}, with the name of the HTTP listener`,
          };
        }
      }
    }
  },
};

/** Whether a redirect changes nothing but the scheme, which is the one of the listener. */
function leadsBack({ body }: Filter, listener: Listener): boolean {
  const port = body.get('port');
  return body.get('scheme').text === 'https' && body.get('hostname').isAbsent && body.get('path').isAbsent
    && (port.isAbsent || (port.number !== undefined && port.number === listener.port));
}
