import { KGATEWAY_GROUP } from '../../kinds';
import type { Check } from '../check';
import { backendOf, dnsNamesOf, hasReadableHosts } from '../model/backend';
import { httpRules } from '../model/route';
import type { Rule } from '../model/route';
import { rewritesHost, trafficPoliciesOn } from '../model/traffic-policy';
import { Manifest } from '../set/manifest';
import { append } from '../set/manifest-set';
import type { ManifestSet } from '../set/manifest-set';

export const autoHostRewriteWithoutName: Check = {
  id: 'auto-host-rewrite-without-name',
  severity: 'warning',
  demandedBy: 'kgateway',
  title: 'autoHostRewrite finds no name to write',
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
