import { missingGrant } from './missing-grant';
import { backendReferences, isSupported, targetOf } from '../../translation/references/backend-reference';
import type { Check } from '../check';
import { failureOf, SHARE_FAILS } from '../model/failed-reference';

export const backendRefWithoutGrant: Check = {
  id: 'backend-ref-without-grant',
  severity: 'error',
  demandedBy: 'gateway-api',
  title: 'A cross-namespace backendRef has no ReferenceGrant',
  why: 'The owner of a namespace decides who may send requests to its objects, by a ReferenceGrant in that namespace. '
    + 'If it is not among these manifests, it may still be elsewhere; where the target is, its grant is expected as well.',
  conditions: [{ type: 'ResolvedRefs', status: 'False', reason: 'RefNotPermitted' }],
  consequence: SHARE_FAILS,
  source: 'Gateway API, ReferenceGrant; kgateway source, pkg/krtcollections/policy.go',
  * run(set) {
    for (const reference of backendReferences(set)) {
      const target = targetOf(reference);
      // Delegation and hosts of Istio ask for no grant; mirrors have a check of their own.
      if (isSupported(reference) !== 'yes' || target === 'delegate' || target === 'hostname' || reference.use === 'mirror') { continue; }
      for (const flaw of missingGrant(set, reference)) { yield { ...flaw, ...failureOf(reference) }; }
    }
  },
};
