import { KGATEWAY_GROUP } from '../../kinds';
import { backendReferences, targetOf } from '../../translation/references/backend-reference';
import type { BackendReference } from '../../translation/references/backend-reference';
import type { Check } from '../check';
import { failureOf, SHARE_FAILS } from '../model/failed-reference';

export const backendRefKind: Check = {
  id: 'backend-ref-kind',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'A backendRef names an unsupported kind',
  why: 'kgateway forwards to Services, to its own Backends, to hosts of Istio ServiceEntries and, between HTTPRoutes, to other HTTPRoutes. '
    + 'The group counts as well: where it is left out, it is that of Kubernetes itself.',
  conditions: [{ type: 'ResolvedRefs', status: 'False', reason: 'InvalidKind' }],
  consequence: SHARE_FAILS,
  source: 'kgateway source, pkg/kgateway/query/utils.go',
  * run(set) {
    for (const reference of backendReferences(set)) {
      if (targetOf(reference) !== 'unsupported' || reference.kind === 'XBackend') { continue; }
      yield {
        at: reference.at,
        message: `unsupported backendRef kind ${reference.group === '' ? 'core' : reference.group}/${reference.kind}`,
        fix: adviceFor(reference),
        ...failureOf(reference),
      };
    }
  },
};

function adviceFor({ group, kind }: BackendReference): string {
  if (kind === 'Backend') { return `write group: ${KGATEWAY_GROUP}${group === '' ? '; without it the reference is to a kind of Kubernetes itself' : ''}`; }
  if (kind === 'Service') { return 'write group: "", or leave it out'; }
  if (kind === 'Upstream') { return `write group: ${KGATEWAY_GROUP}, kind: Backend`; }
  if (kind === 'ServiceEntry') { return 'write group: networking.istio.io, kind: Hostname, and one of the hosts of the ServiceEntry as name'; }
  if (kind === 'HTTPRoute') { return 'delegate from a rule of an HTTPRoute, with group: gateway.networking.k8s.io'; }
  return `refer to a Service, or to a Backend with group: ${KGATEWAY_GROUP}`;
}
