import { backendOf, hasReadableHosts } from '../../translation/backends/backend';
import { tlsPoliciesOn } from '../../translation/backends/backend-tls';
import type { Check } from '../check';

export const tlsOnPort80: Check = {
  id: 'tls-on-port-80',
  severity: 'warning',
  demandedBy: 'kgateway',
  title: 'TLS is sent to port 80',
  why: 'A policy turns TLS on for all hosts of a Backend, whatever their port. Port 80 is that of plain HTTP nearly everywhere.',
  consequence: 'the handshake fails; HTTP 503',
  source: 'kgateway source, pkg/kgateway/extensions2/plugins/backendconfigpolicy/tls.go',
  * run(set) {
    for (const backend of backendOf(set).values()) {
      if (!hasReadableHosts(backend)) { continue; }
      const host = backend.hosts.find(({ port }) => port === 80);
      const [attached] = host === undefined ? [] : tlsPoliciesOn(set, backend.manifest);
      if (host === undefined || attached === undefined) { continue; }
      yield {
        at: host.at.get('port'),
        message: `${attached.policy.title} turns TLS on for this host, and its port is 80`,
        fix: 'write 443, or take the Backend out of the policy',
      };
    }
  },
};
