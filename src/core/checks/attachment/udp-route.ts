import { routesOfKind } from '../../translation/routes/route';
import type { Check } from '../check';

export const udpRoute: Check = {
  id: 'udp-route',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'kgateway does not implement UDPRoute',
  why: 'No release of kgateway watches UDPRoutes, and its listeners refuse the protocol UDP.',
  consequence: 'the route serves nothing; not reported in status',
  source: 'kgateway source: no watch and no RBAC rule for udproutes',
  * run(set) {
    for (const { manifest } of routesOfKind('UDPRoute')(set)) {
      yield { at: manifest.root.get('kind'), message: 'kgateway does not implement UDPRoute', fix: 'publish the Service by other means, such as type: LoadBalancer' };
    }
  },
};
