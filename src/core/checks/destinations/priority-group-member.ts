import { Manifest } from '../../manifests/manifest';
import { backendOf } from '../../translation/backends/backend';
import { membersOf } from '../../translation/backends/priority-group';
import type { Check } from '../check';

export const priorityGroupMember: Check = {
  id: 'priority-group-member',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'A priority group has a member that cannot be one',
  why: 'Members are static Backends of the same namespace. Services, groups within groups and Backends of other kinds are not possible.',
  conditions: [{ type: 'Accepted', status: 'False', reason: 'Invalid' }],
  consequence: 'HTTP 500',
  source: 'kgateway source, pkg/kgateway/extensions2/plugins/backend/priority_groups.go',
  * run(set) {
    for (const { at, name, to } of membersOf(set)) {
      if (to === 'missing') { yield { at, message: `there is no Backend "${name}" in this namespace`, fix: 'fix the name, or add a static Backend' }; }
      const type = to instanceof Manifest ? backendOf(set).get(to)?.type : undefined;
      if (type !== undefined && type !== 'static') { yield { at, message: `the Backend "${name}" is of type ${type}, and a member must be static`, fix: 'write a Backend with static.hosts' }; }
    }
  },
};
