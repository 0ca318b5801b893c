import { KGATEWAY_GROUP } from '../../kinds';
import type { Check } from '../check';
import { reachOf } from '../model/attachment';
import { backendOf } from '../model/backend';
import { httpRules } from '../model/route';
import type { Route } from '../model/route';
import { trafficPoliciesOn } from '../model/traffic-policy';
import { Manifest } from '../set/manifest';
import type { ManifestSet } from '../set/manifest-set';

const PROTECTIONS = ['extAuth', 'jwtAuth', 'basicAuth', 'apiKeyAuth', 'oauth2', 'rbac', 'acl'];

export const openForwardProxy: Check = {
  id: 'open-forward-proxy',
  severity: 'warning',
  demandedBy: 'kgateway',
  title: 'Anyone can reach any host through the gateway',
  why: 'A dynamic forward proxy sends each request to the host that it names. On a route for every host that is whatever the client likes: '
    + 'Services of the cluster, the metadata service of the cloud, or others, in your name.',
  source: 'kgateway docs, dynamic forward proxy',
  * run(set) {
    for (const rule of httpRules(set)) {
      if (!servesEveryHost(set, rule.route)) { continue; }
      for (const { at, group, kind, namespace, name } of rule.backends) {
        const found = group === KGATEWAY_GROUP ? set.find(group, kind, namespace, name) : 'unknown';
        if (!(found instanceof Manifest) || backendOf(set).get(found)?.type !== 'dynamicForwardProxy') { continue; }
        const isProtected = trafficPoliciesOn(set, rule).some((policy) => PROTECTIONS.some((field) => policy.spec.get(field).isPresent && policy.spec.at(field, 'disable').isAbsent));
        if (isProtected) { continue; }
        yield { at, message: `the route has no hostnames, and ${found.title} leads wherever the client says`, fix: 'write hostnames on the route, or protect it with a TrafficPolicy' };
      }
    }
  },
};

/** Whether neither the route nor its listeners name hosts. */
function servesEveryHost(set: ManifestSet, route: Route): boolean {
  if (route.hostnames === undefined || route.hostnames.length > 0) { return false; }
  const listeners = reachOf(set).get(route);
  return listeners === undefined || listeners.length === 0 || listeners.some(({ listener }) => listener.hostname === '');
}
