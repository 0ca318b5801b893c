import { Manifest } from '../../manifests/manifest';
import { membersOf } from '../../translation/backends/priority-group';
import { policiesByTarget } from '../../translation/policies/policy';
import { backendReferences } from '../../translation/references/backend-reference';
import { areBackendsReadable } from '../../translation/routes/route';
import type { Check } from '../check';

export const priorityGroupMemberPolicy: Check = {
  id: 'priority-group-member-policy',
  severity: 'warning',
  demandedBy: 'kgateway',
  title: 'A policy is on a member of a priority group',
  why: 'The hosts of a member become hosts of the Backend that has the groups. Policies on the member, TLS included, do not come along.',
  consequence: 'the policy does nothing for requests that go through the groups; not reported in status',
  source: 'kgateway source, pkg/kgateway/extensions2/plugins/backend/priority_groups.go',
  * run(set) {
    if (!areBackendsReadable(set)) { return; }
    const direct = new Set(backendReferences(set).map(({ group, kind, namespace, name }) => set.find(group, kind, namespace, name)));
    const seen = new Set<Manifest>();
    for (const { of, to } of membersOf(set)) {
      if (!(to instanceof Manifest) || direct.has(to) || seen.has(to)) { continue; }
      seen.add(to);
      for (const { at, policy } of policiesByTarget(set).get(to) ?? []) {
        yield { at, message: `${to.title} is only used through ${of.title}, which does not take over its policies`, fix: `target ${of.title} with ${policy.kind}` };
      }
    }
  },
};
