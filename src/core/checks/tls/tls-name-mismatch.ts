import { destinationHost } from '../../syntax/host';
import { backendOf, dnsNamesOf, hasReadableHosts, isInCluster } from '../../translation/backends/backend';
import { isInsecure, tlsPoliciesOn, verifiedNameOf } from '../../translation/backends/backend-tls';
import type { Check } from '../check';
import { mayBeAskedFor } from '../model/host-header';

export const tlsNameMismatch: Check = {
  id: 'tls-name-mismatch',
  severity: 'warning',
  demandedBy: 'gateway-api',
  title: 'The verified hostname is not that of the backend',
  why: 'The name is sent to the host, which chooses a certificate by it, and is compared with this certificate. '
    + 'A host behind a load balancer may well have the certificate of another name; then requests are for that name as well.',
  consequence: 'the handshake fails, unless the host has a certificate of that name; HTTP 503',
  source: 'Gateway API, BackendTLSPolicyValidation.hostname',
  * run(set) {
    for (const backend of backendOf(set).values()) {
      const names = dnsNamesOf(backend);
      if (names.length !== 1 || !hasReadableHosts(backend) || isInCluster(names[0]) || destinationHost(names[0]) !== undefined) { continue; }
      for (const attached of tlsPoliciesOn(set, backend.manifest)) {
        const at = verifiedNameOf(attached);
        if (at.text === undefined || isInsecure(attached) || at.text === '' || isSame(names[0], at.text) || mayBeAskedFor(set, backend.manifest, at.text)) { continue; }
        yield {
          at,
          message: `the host of ${backend.manifest.title} is "${names[0]}", and the name is "${at.text}"`,
          fix: `write "${names[0]}"`,
        };
      }
    }
  },
};

/** Whether a certificate for the name is one for the host. */
function isSame(host: string, name: string): boolean {
  return host === name.toLowerCase() || host === `${name.toLowerCase()}.`;
}
