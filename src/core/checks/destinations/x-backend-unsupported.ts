import type { Check } from '../check';
import { xBackends } from '../model/x-backend';

export const xBackendUnsupported: Check = {
  id: 'x-backend-unsupported',
  severity: 'warning',
  demandedBy: 'kgateway',
  title: 'kgateway does not implement XBackend',
  why: 'XBackend is an experimental kind of the Gateway API. No release of kgateway watches these objects.',
  consequence: 'the object has no effect, and no status; routes that refer to it have ResolvedRefs=False, reason InvalidKind',
  source: 'kgateway source: no watch and no RBAC rule for xbackends',
  * run(set) {
    for (const manifest of xBackends(set)) {
      yield { at: manifest.root.get('kind'), message: 'kgateway does not implement XBackend', fix: 'write a Backend of kgateway with static.hosts, and a BackendTLSPolicy for TLS' };
    }
  },
};
