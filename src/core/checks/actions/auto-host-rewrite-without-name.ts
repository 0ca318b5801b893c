import { KGATEWAY_GROUP } from '../../kinds';
import { Manifest } from '../../manifests/manifest';
import { append } from '../../manifests/manifest-set';
import type { ManifestSet } from '../../manifests/manifest-set';
import { backendOf, dnsNamesOf, hasReadableHosts } from '../../translation/backends/backend';
import { rewritesHost, trafficPoliciesOn } from '../../translation/policies/traffic-policy';
import { httpRules } from '../../translation/routes/route';
import type { Rule } from '../../translation/routes/route';
import type { Check } from '../check';

export const autoHostRewriteWithoutName: Check = {
  id: 'auto-host-rewrite-without-name',
  severity: 'warning',
  demandedBy: 'kgateway',
  title: 'autoHostRewrite has no hostname to write',
  why: 'It writes the name of the host that a request goes to. Pods behind a Service have none, and for an address it writes the address.',
  consequence: 'the Host header stays as it is, or becomes an IP address',
  source: 'kgateway source, pkg/krtcollections/endpoints.go',
  * run(set) {
    const rules = new Map<Manifest, Rule[]>();
    for (const rule of httpRules(set)) {
      for (const policy of trafficPoliciesOn(set, rule)) { append(rules, policy, rule); }
    }
    for (const [policy, governed] of rules) {
      const backends = governed.flatMap((one) => one.backends);
      const isKnown = backends.length > 0 && governed.every(({ isReadable }) => isReadable);
      if (!rewritesHost(policy) || !isKnown || !backends.every((backend) => isNameless(set, backend))) { continue; }
      yield {
        at: policy.spec.get('autoHostRewrite'),
        message: 'no backend of the routes has a DNS name that could be written',
        fix: 'leave it out, or write URLRewrite.hostname as a filter of the rule',
      };
    }
  },
};

function isNameless(set: ManifestSet, { group, kind, namespace, name }: Rule['backends'][number]): boolean {
  if (group === '' && kind === 'Service') { return true; }
  const found = group === KGATEWAY_GROUP ? set.find(group, kind, namespace, name) : 'unknown';
  const backend = found instanceof Manifest ? backendOf(set).get(found) : undefined;
  return backend?.type === 'static' && hasReadableHosts(backend) && dnsNamesOf(backend).length === 0;
}
