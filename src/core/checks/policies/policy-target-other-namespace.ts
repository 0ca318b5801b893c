import { append, perSet } from '../../manifests/manifest-set';
import { sameNamespace } from '../../manifests/namespace';
import { policyTargets } from '../../translation/policies/policy';
import type { Check } from '../check';

export const policyTargetOtherNamespace: Check = {
  id: 'policy-target-other-namespace',
  severity: 'warning',
  demandedBy: 'kgateway',
  title: 'A policy is not in the namespace of its target',
  why: 'A policy targets objects of its own namespace only. Among these manifests the object of this name is in another one, and the namespace of the policy has none of the kind.',
  consequence: 'the policy does nothing, and what it should protect stays open; not reported in status',
  source: 'kgateway source, pkg/krtcollections/policy.go; Gateway API, GEP-713',
  * run(set) {
    for (const { at, policy, group, kind, name, to } of policyTargets(set)) {
      if (to !== 'unknown' || !set.isNamed(group, kind) || namespacesOf(set).get(`${group}/${kind}`)?.includes(policy.namespace) === true) { continue; }
      const namesakes = set.findAnywhere(group, kind, name);
      if (namesakes.length !== 1 || sameNamespace(namesakes[0].namespace, policy.namespace) !== 'no') { continue; }
      yield {
        at,
        message: `the policy is in the namespace "${policy.namespace ?? ''}", and ${kind} "${name}" in "${namesakes[0].namespace ?? ''}"`,
        fix: `move the policy to the namespace "${namesakes[0].namespace ?? ''}"`,
      };
    }
  },
};

const namespacesOf = perSet((set) => {
  const namespaces = new Map<string, (string | undefined)[]>();
  const seen = new Set<string>();
  for (const { group, kind, namespace } of set.manifests) {
    const key = `${group}/${kind}`;
    if (seen.has(`${key} ${namespace ?? ''}`)) { continue; }
    seen.add(`${key} ${namespace ?? ''}`);
    append(namespaces, key, namespace);
  }
  return namespaces;
});
