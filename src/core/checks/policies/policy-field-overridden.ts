import { GATEWAY_API_GROUP } from '../../kinds';
import type { Field } from '../../manifests/field';
import { Manifest } from '../../manifests/manifest';
import { append, perSet } from '../../manifests/manifest-set';
import type { ManifestSet } from '../../manifests/manifest-set';
import { trafficPoliciesOn } from '../../translation/policies/traffic-policy';
import type { Rule } from '../../translation/routes/route';
import { httpRules } from '../../translation/routes/route';
import type { Check } from '../check';

/** Fields of policies that a rule of a route prevails over, and whether it says the same thing itself. */
const PREVAILING: readonly (readonly [path: readonly string[], says: (rule: Rule, set: ManifestSet) => boolean])[] = [
  [['timeouts', 'request'], ({ at }) => at.at('timeouts', 'request').isPresent],
  [['retry'], ({ at }, { settings }) => at.get('retry').isPresent && settings.experimentalFeatures],
  [['urlRewrite', 'pathRegex'], ({ filters }) => filters.some(({ type, body }) => type === 'URLRewrite' && body.get('path').isPresent)],
];

export const policyFieldOverridden: Check = {
  id: 'policy-field-overridden',
  severity: 'warning',
  demandedBy: 'kgateway',
  title: 'A policy field is overridden by all rules of its routes',
  why: 'Timeouts, retries and rewrites that are written in a rule prevail over those of policies.',
  consequence: 'the field of the policy does nothing; not reported in status',
  source: 'kgateway source, pkg/kgateway/extensions2/plugins/trafficpolicy/traffic_policy_plugin.go',
  * run(set) {
    for (const [policy, rules] of rulesByPolicy(set)) {
      if (!isForRoutesOfSet(set, policy)) { continue; }
      for (const [path, says] of PREVAILING) {
        const at: Field = policy.spec.at(...path);
        if (at.isAbsent || !rules.every((rule) => rule.isReadable && says(rule, set))) { continue; }
        yield { at, message: `all rules that it is for have ${path[0]} of their own`, fix: 'leave it out here, or in the rules' };
      }
    }
  },
};

/** The rules that each policy is on. */
const rulesByPolicy = perSet((set): ReadonlyMap<Manifest, readonly Rule[]> => {
  const found = new Map<Manifest, Rule[]>();
  for (const rule of httpRules(set)) { trafficPoliciesOn(set, rule).forEach((policy) => append(found, policy, rule)); }
  return found;
});

/** Whether a policy is for nothing but HTTPRoutes of the set. */
function isForRoutesOfSet(set: ManifestSet, { spec, namespace }: Manifest): boolean {
  const targets = spec.get('targetRefs').entries;
  return targets.length > 0 && spec.get('targetSelectors').isAbsent && targets.every((target) => target.get('kind').text === 'HTTPRoute'
    && set.find(GATEWAY_API_GROUP, 'HTTPRoute', namespace, target.get('name').text ?? '') instanceof Manifest);
}
