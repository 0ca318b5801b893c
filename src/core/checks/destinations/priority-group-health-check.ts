import { backendsOf, backendsOfType } from '../../translation/backends/backend';
import { arePoliciesKnown, policiesOn } from '../../translation/policies/policy';
import type { Check } from '../check';

export const priorityGroupHealthCheck: Check = {
  id: 'priority-group-health-check',
  severity: 'warning',
  demandedBy: 'kgateway',
  title: 'A priority group has no health check for failover',
  why: 'The second group is used when the first one is unhealthy. Without a health check no host becomes unhealthy before requests have failed. '
    + 'The check has to be on the Backend of the groups: policies on members do not count.',
  consequence: 'there is no failover; not reported in status',
  source: 'kgateway source, pkg/kgateway/extensions2/plugins/backend/priority_groups.go',
  * run(set) {
    for (const { manifest, body } of backendsOfType(backendsOf(set), 'priorityGroups')) {
      if (body.entries.length < 2) { continue; }
      const policies = policiesOn(set, manifest, 'BackendConfigPolicy');
      if (!arePoliciesKnown(set, manifest, 'BackendConfigPolicy') || policies.some(({ policy }) => policy.spec.get('healthCheck').isPresent || policy.spec.get('outlierDetection').isPresent)) { continue; }
      yield {
        at: body,
        message: `no policy among these manifests checks the health of ${manifest.title}`,
        fix: 'add a BackendConfigPolicy with healthCheck, and this Backend in targetRefs',
      };
    }
  },
};
