import { intersection } from '../../translation/gateways/hostname';
import { attaches, reachOf } from '../../translation/routes/attachment';
import { routesOf } from '../../translation/routes/route';
import type { Check } from '../check';

export const routeHostnameNotServed: Check = {
  id: 'route-hostname-not-served',
  severity: 'warning',
  demandedBy: 'gateway-api',
  title: 'One hostname of the route matches no listener',
  why: 'A route is accepted as soon as it has one host in common with a listener. The others are left out without a word.',
  consequence: 'requests for this host get HTTP 404; not reported in status',
  source: 'Gateway API, HTTPRoute.hostnames',
  * run(set) {
    for (const route of routesOf(set)) {
      const candidates = reachOf(set).get(route);
      if (candidates === undefined || route.hostnames === undefined || route.kind === 'TCPRoute') { continue; }
      const attached = candidates.filter((candidate) => attaches(candidate) !== 'no');
      if (attached.length === 0 || attached.some(({ listener }) => listener.hostname === undefined)) { continue; }
      const entries = route.manifest.spec.get('hostnames').entries;
      for (const [index, hostname] of route.hostnames.entries()) {
        if (attached.some(({ listener }) => intersection(listener.hostname ?? '', hostname) !== undefined)) { continue; }
        yield {
          at: entries[index],
          message: `no listener that the route attaches to serves "${hostname}"`,
          fix: 'add a listener for it, or attach the route to the one that serves it',
        };
      }
    }
  },
};
