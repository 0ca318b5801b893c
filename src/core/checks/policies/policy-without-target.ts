import { GATEWAY_API_GROUP } from '../../kinds';
import type { Manifest } from '../../manifests/manifest';
import { perSet } from '../../manifests/manifest-set';
import type { ManifestSet } from '../../manifests/manifest-set';
import { policiesOf } from '../../translation/policies/policy';
import { readExtension } from '../../translation/routes/extension-ref';
import { httpRules } from '../../translation/routes/route';
import type { Check } from '../check';

export const policyWithoutTarget: Check = {
  id: 'policy-without-target',
  severity: 'warning',
  demandedBy: 'kgateway',
  title: 'A policy has no targets',
  why: 'Policies attach by targetRefs and targetSelectors. Of all kinds only TrafficPolicies can be referred to by filters of routes in their stead.',
  consequence: 'the policy does nothing; not reported in status',
  source: 'kgateway source, pkg/krtcollections/policy.go',
  * run(set) {
    for (const policy of policiesOf(set)) {
      const hasTargets = ['targetRefs', 'targetSelectors'].some((name) => policy.spec.get(name).isPresent && !isEmpty(policy.spec.get(name).value));
      if (hasTargets || !policy.spec.isObject || mayBeReferredTo(set, policy)) { continue; }
      yield { at: policy.spec, message: 'the policy targets nothing', fix: 'add targetRefs or targetSelectors' };
    }
  },
};

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function mayBeReferredTo(set: ManifestSet, policy: Manifest): boolean {
  if (policy.kind !== 'TrafficPolicy') { return false; }
  const { namespace } = policy;
  if (namespace === undefined || namespace === '' || !set.isComplete('HTTPRoute', namespace) || !set.isFullyKnown(GATEWAY_API_GROUP, 'HTTPRoute')) { return true; }
  return policy.name === undefined || referredTo(set).has(`${namespace}/${policy.name}`);
}

const referredTo = perSet((set): ReadonlySet<string> => new Set(httpRules(set)
  .flatMap((rule) => [...rule.filters, ...rule.backends.flatMap(({ filters }) => filters)])
  .filter(({ type }) => type === 'ExtensionRef')
  .map((filter) => `${filter.at.manifest.namespace ?? ''}/${readExtension(filter)?.name ?? ''}`)));
