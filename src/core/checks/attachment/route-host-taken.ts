import { append, perSet } from '../../manifests/manifest-set';
import { covers } from '../../translation/gateways/hostname';
import { listenersByOwner } from '../../translation/gateways/listener';
import type { Listener } from '../../translation/gateways/listener';
import { attachedRoutes, attachmentsOf, attaches } from '../../translation/routes/attachment';
import { areParentsReadable } from '../../translation/routes/route';
import type { Route } from '../../translation/routes/route';
import type { Check } from '../check';
import { quoted } from '../model/words';

export const routeHostTaken: Check = {
  id: 'route-host-taken',
  severity: 'warning',
  demandedBy: 'gateway-api',
  title: 'A listener with a closer hostname takes a host from a route',
  why: 'Of the listeners on a port, the one whose hostname is closest to the host of a request gets it, and only the routes of that listener are asked.',
  consequence: 'the route gets no requests for this host; no condition says so',
  source: 'Gateway API, Listener.hostname',
  * run(set) {
    for (const [owner, listeners] of listenersByOwner(set)) {
      const onPort = new Map<number | undefined, Listener[]>();
      listeners.forEach((listener) => append(onPort, listener.port, listener));
      const exact = new Map(listeners.map((listener) => [`${listener.port ?? ''} ${listener.hostname ?? ''}`, listener]));
      for (const listener of listeners) {
        for (const { route, parent, hosts } of attachedRoutes(set).get(listener) ?? []) {
          for (const host of hosts) {
            const taker = exact.get(`${listener.port ?? ''} ${host}`);
            if (taker === undefined || taker === listener || host === '' || !isCloser(taker, listener)) { continue; }
            if (routesOn(set).get(taker)?.has(route) === true || !areParentsReadable(route)) { continue; }
            yield {
              at: parent.at,
              message: `requests for "${host}" go to the listener ${quoted(taker.name)} of ${owner.title}, and the route is on ${quoted(listener.name)} only`,
              fix: `attach the route to ${quoted(taker.name)}${parent.sectionName === undefined ? ', which does not admit it' : ` as well: sectionName: ${taker.name ?? ''}`}`,
            };
          }
        }
      }
    }
  },
};

/** The routes that attach to each listener, or may attach to it. */
const routesOn = perSet((set): ReadonlyMap<Listener, ReadonlySet<Route>> => {
  const routes = new Map<Listener, Set<Route>>();
  for (const { route, candidates } of attachmentsOf(set)) {
    for (const candidate of candidates) {
      if (attaches(candidate) === 'no') { continue; }
      const some = routes.get(candidate.listener) ?? new Set();
      routes.set(candidate.listener, some.add(route));
    }
  }
  return routes;
});

function isCloser(taker: Listener, listener: Listener): boolean {
  const [close, wide] = [taker.hostname, listener.hostname];
  return close !== undefined && wide !== undefined && close !== wide && covers(wide, close);
}
