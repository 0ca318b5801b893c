import { Manifest } from '../../manifests/manifest';
import { hostTitle } from '../../translation/gateways/hostname';
import { attachmentsOf } from '../../translation/routes/attachment';
import type { Check } from '../check';

export const routeHostnameNoIntersection: Check = {
  id: 'route-hostname-no-intersection',
  severity: 'error',
  demandedBy: 'gateway-api',
  title: 'No hostname of the route matches a listener',
  why: 'A route serves the hosts that it has in common with its listener. A wildcard covers names below it at any depth, but not the name after the `*.` itself.',
  conditions: [{ type: 'Accepted', status: 'False', reason: 'NoMatchingListenerHostname' }],
  consequence: 'requests get HTTP 404',
  source: 'Gateway API, HTTPRoute.hostnames; kgateway source, pkg/kgateway/query/query.go',
  * run(set) {
    for (const { route, parent, to, candidates } of attachmentsOf(set)) {
      const fitting = candidates.filter(({ kind, namespace }) => kind !== 'no' && namespace !== 'no');
      if (!(to instanceof Manifest) || fitting.length === 0 || fitting.some(({ hosts }) => hosts === undefined || hosts.length > 0)) { continue; }
      const [listener] = fitting.map((candidate) => candidate.listener);
      const there = [...new Set(fitting.map((one) => hostTitle(one.listener.hostname ?? '')))];
      yield {
        at: parent.at,
        message: `${route.hostnames?.map(hostTitle).join(', ')} and ${there.join(', ')} of ${to.title} have nothing in common`,
        fix: `write a host that ${hostTitle(listener.hostname ?? '')} covers, or attach the route to another listener${parent.sectionName === undefined ? '' : ' than sectionName says'}`,
      };
    }
  },
};
