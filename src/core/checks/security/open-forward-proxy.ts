import { GATEWAY_API_GROUP, KGATEWAY_GROUP } from '../../kinds';
import { Manifest } from '../../manifests/manifest';
import type { ManifestSet } from '../../manifests/manifest-set';
import { backendOf } from '../../translation/backends/backend';
import { policiesOn } from '../../translation/policies/policy';
import { mayHaveOtherPolicies, trafficPoliciesOn } from '../../translation/policies/traffic-policy';
import { reachOf } from '../../translation/routes/attachment';
import { areParentsReadable, httpRules } from '../../translation/routes/route';
import type { Route, Rule } from '../../translation/routes/route';
import type { Check } from '../check';

const PROTECTIONS = ['extAuth', 'jwtAuth', 'basicAuth', 'apiKeyAuth', 'oauth2', 'rbac', 'acl'];

export const openForwardProxy: Check = {
  id: 'open-forward-proxy',
  severity: 'warning',
  demandedBy: 'kgateway',
  title: 'The dynamic forward proxy is open to any host',
  why: 'A dynamic forward proxy sends each request to the host that it names. On a route for every host that is whatever the client likes: '
    + 'Services of the cluster, the metadata service of the cloud, or others, in your name.',
  source: 'kgateway docs, dynamic forward proxy',
  * run(set) {
    for (const rule of httpRules(set)) {
      if (!servesEveryHost(set, rule.route)) { continue; }
      for (const { at, group, kind, namespace, name } of rule.backends) {
        const found = group === KGATEWAY_GROUP ? set.find(group, kind, namespace, name) : 'unknown';
        if (!(found instanceof Manifest) || backendOf(set).get(found)?.type !== 'dynamicForwardProxy') { continue; }
        if (mayBeProtected(set, rule)) { continue; }
        yield { at, message: `the route has no hostnames, and ${found.title} leads wherever the client says`, fix: 'write hostnames on the route, or protect it with a TrafficPolicy' };
      }
    }
  },
};

/** Whether a policy on the rule, its route or a Gateway asks who comes, or may do so. */
function mayBeProtected(set: ManifestSet, rule: Rule): boolean {
  return mayHaveOtherPolicies(set, rule) || !set.isFullyKnown(KGATEWAY_GROUP, 'TrafficPolicy')
    || [...trafficPoliciesOn(set, rule), ...policiesOfGateways(set, rule.route)].some(protects);
}

function protects({ spec }: Manifest): boolean {
  return PROTECTIONS.some((field) => spec.get(field).isPresent && spec.at(field, 'disable').isAbsent);
}

/** The policies that all routes of the route's Gateways inherit. */
function policiesOfGateways(set: ManifestSet, { parents }: Route): readonly Manifest[] {
  return parents.map((parent) => set.find(parent.group, parent.kind, parent.namespace, parent.name))
    .filter((parent) => parent instanceof Manifest)
    .flatMap((parent) => policiesOn(set, parent, 'TrafficPolicy').map(({ policy }) => policy));
}

/** Whether neither the route nor its listeners name hosts. */
function servesEveryHost(set: ManifestSet, route: Route): boolean {
  const areGatewaysKnown = areParentsReadable(route) && set.isNamed(GATEWAY_API_GROUP, 'Gateway');
  if (route.hostnames === undefined || route.hostnames.length > 0 || !areGatewaysKnown) { return false; }
  const listeners = reachOf(set).get(route);
  return listeners === undefined || listeners.length === 0 || listeners.some(({ listener }) => listener.hostname === '');
}
