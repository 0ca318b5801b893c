import { backendReferences } from '../../translation/references/backend-reference';
import type { Check } from '../check';
import { failureOf, SHARE_FAILS } from '../model/failed-reference';

export const backendRefXBackend: Check = {
  id: 'backend-ref-x-backend',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'A backendRef names an XBackend, which kgateway does not implement',
  why: 'XBackend is an experimental kind of the Gateway API that no release of kgateway implements: it does not watch these objects.',
  conditions: [{ type: 'ResolvedRefs', status: 'False', reason: 'InvalidKind' }],
  consequence: SHARE_FAILS,
  source: 'kgateway source: no watch and no RBAC rule for xbackends',
  * run(set) {
    for (const reference of backendReferences(set)) {
      const { at, kind, name } = reference;
      if (kind !== 'XBackend') { continue; }
      yield {
        at,
        message: `kgateway does not implement XBackend, got a reference to "${name}"`,
        fix: 'write a Backend of kgateway with static.hosts, and a BackendTLSPolicy for TLS, and refer to it with group: gateway.kgateway.dev, kind: Backend',
        ...failureOf(reference),
      };
    }
  },
};
