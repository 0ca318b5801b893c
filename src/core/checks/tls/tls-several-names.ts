import { backendOf, dnsNamesOf } from '../../translation/backends/backend';
import { isInsecure, tlsPoliciesOn, verifiedNameOf } from '../../translation/backends/backend-tls';
import type { Check } from '../check';

export const tlsSeveralNames: Check = {
  id: 'tls-several-names',
  severity: 'warning',
  demandedBy: 'kgateway',
  title: 'Several hosts are sent the same SNI',
  why: 'A policy has one name for all hosts of a Backend. Hosts of different names mostly have certificates of their own.',
  consequence: 'the handshake with some of them fails; HTTP 503 for their share of the requests',
  source: 'kgateway source, pkg/kgateway/extensions2/plugins/backendtlspolicy/plugin.go',
  * run(set) {
    for (const backend of backendOf(set).values()) {
      const names = dnsNamesOf(backend);
      if (names.length < 2) { continue; }
      for (const attached of tlsPoliciesOn(set, backend.manifest)) {
        const at = verifiedNameOf(attached);
        if (at.text === undefined || isInsecure(attached) || sharesDomain(names, at.text)) { continue; }
        yield {
          at,
          message: `${backend.manifest.title} has the hosts ${names.map((name) => `"${name}"`).join(', ')}, and all are asked for "${at.text}"`,
          fix: 'write a Backend with a policy for each host, and weights on the route',
        };
      }
    }
  },
};

/** Hosts like `a.db.example.com` and `b.db.example.com` are often replicas with one certificate. */
function sharesDomain(names: readonly string[], name: string): boolean {
  const domains = new Set([...names, name.toLowerCase()].map((one) => one.split('.').slice(1).join('.')));
  return domains.size === 1;
}
