import type { Manifest } from '../../manifests/manifest';
import { backendOf } from '../../translation/backends/backend';
import { namesToVerify, tlsPoliciesOn } from '../../translation/backends/backend-tls';
import type { Check } from '../check';

export const tlsWithoutSni: Check = {
  id: 'tls-without-sni',
  severity: 'warning',
  demandedBy: 'kgateway',
  title: 'No SNI is sent to an external host',
  why: 'A BackendConfigPolicy sends no server name unless it says which. Hosts with several certificates choose by that name.',
  consequence: 'the handshake fails, or another certificate is shown; HTTP 503',
  source: 'kgateway source, pkg/kgateway/extensions2/plugins/backendconfigpolicy/tls.go',
  * run(set) {
    const seen = new Set<Manifest>();
    for (const backend of backendOf(set).values()) {
      const [name] = namesToVerify(backend);
      for (const { policy } of name === undefined ? [] : tlsPoliciesOn(set, backend.manifest)) {
        const tls = policy.spec.get('tls');
        if (policy.kind !== 'BackendConfigPolicy' || !tls.isObject || tls.get('sni').isPresent || seen.has(policy)) { continue; }
        seen.add(policy);
        yield { at: tls, message: `no server name is sent to "${name}"`, fix: `add sni: ${name}` };
      }
    }
  },
};
