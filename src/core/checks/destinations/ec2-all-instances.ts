import { ec2Backends } from '../../translation/backends/ec2';
import type { Check } from '../check';

export const ec2AllInstances: Check = {
  id: 'ec2-all-instances',
  severity: 'warning',
  demandedBy: 'kgateway',
  title: 'A Backend sends requests to all EC2 instances of a region',
  why: 'Filters narrow the instances down. Without any, all that run in the region are meant, databases and machines of other teams included.',
  consequence: 'requests reach machines that were never meant to have them',
  source: 'kgateway source, pkg/kgateway/extensions2/plugins/backend/ec2.go',
  * run(set) {
    for (const at of ec2Backends(set)) {
      const filters = at.get('filters');
      if (filters.isPresent && (!Array.isArray(filters.value) || filters.entries.length > 0)) { continue; }
      yield { at, message: 'no filter narrows the instances down', fix: 'add filters, such as keyValue with key: app, value: cart' };
    }
  },
};
