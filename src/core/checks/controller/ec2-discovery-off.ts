import { ec2Backends } from '../../translation/backends/ec2';
import type { Check } from '../check';

export const ec2DiscoveryOff: Check = {
  id: 'ec2-discovery-off',
  severity: 'warning',
  demandedBy: 'kgateway',
  title: 'An EC2 Backend needs EC2 discovery, which is off',
  why: 'Discovery of instances is off unless the chart is told otherwise. If your controller has it on, say so to the checks.',
  conditions: [{ type: 'Accepted', status: 'False', reason: 'Invalid' }],
  consequence: 'HTTP 500',
  source: 'kgateway source, api/settings/settings.go; chart value controller.enableAwsEc2Discovery',
  * run(set) {
    if (set.settings.ec2Discovery) { return; }
    for (const at of ec2Backends(set)) {
      yield { at, message: 'discovery of EC2 instances is off by default', fix: 'set controller.enableAwsEc2Discovery=true of the chart, and the setting ec2Discovery of the checks' };
    }
  },
};
