import { port } from '../../syntax/port';
import { backendsOf } from '../../translation/backends/backend';
import type { Check, Condition } from '../check';

const INVALID: Condition = { type: 'Accepted', status: 'False', reason: 'Invalid' };

export const backendPortRange: Check = {
  id: 'backend-port-range',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'The port of a Backend is out of range',
  why: 'The CRD asks for a number, and not for one from 1 to 65535.',
  consequence: 'Envoy refuses the cluster; HTTP 500 or 503; not reported in status',
  source: 'CRD of Backend; kgateway source, pkg/kgateway/extensions2/plugins/backend/static.go',
  * run(set) {
    for (const { manifest, hosts } of backendsOf(set)) {
      for (const at of [...hosts.map((host) => host.at.get('port')), manifest.spec.at('aws', 'ec2', 'port')]) {
        const complaint = at.number === undefined ? undefined : port(at.number);
        if (complaint === undefined) { continue; }
        // The only one that the controller itself refuses.
        const refused = at.number === 0 ? { conditions: [INVALID], consequence: 'HTTP 500' } : {};
        yield { at, message: `${complaint.wrong}, got ${at.number ?? ''}`, fix: complaint.fix, ...refused };
      }
    }
  },
};
