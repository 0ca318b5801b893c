import type { ManifestSet } from '../../manifests/manifest-set';
import { policyTargets } from '../../translation/policies/policy';
import { isRelease } from '../../translation/releases';
import type { Check } from '../check';

export const routeFieldOnGateway: Check = {
  id: 'route-field-on-gateway',
  severity: 'warning',
  demandedBy: 'kgateway',
  title: 'A policy on a Gateway sets a field of routes',
  why: 'Earlier releases read timeouts (2.2) and rewrites (2.2 and 2.3) of policies on routes only. Later ones take timeouts on Gateways, and refuse rewrites there.',
  consequence: 'the field does nothing; not reported in status',
  source: 'kgateway source, pkg/kgateway/extensions2/plugins/trafficpolicy/traffic_policy_plugin.go',
  * run(set) {
    for (const { policy, kind } of policyTargets(set)) {
      if (policy.kind !== 'TrafficPolicy' || !(kind === 'Gateway' || kind.endsWith('ListenerSet'))) { continue; }
      for (const at of fieldsOf(set).map((name) => policy.spec.get(name))) {
        if (at.isPresent) { yield { at, message: `kgateway does not read this on a ${kind}`, fix: 'target HTTPRoutes' }; }
      }
    }
  },
};

function fieldsOf(set: ManifestSet): readonly string[] {
  return [...isRelease(set, '2.2') ? ['timeouts'] : [], ...isRelease(set, '2.2', '2.3') ? ['urlRewrite'] : []];
}
