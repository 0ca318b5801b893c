import { missingGrant } from './missing-grant';
import type { ManifestSet } from '../../manifests/manifest-set';
import type { Reference } from '../../manifests/reference';
import { certificateReferences, frontendCas, isOfListener, tlsFault } from '../../translation/gateways/certificate';
import type { Check, Condition, Flaw } from '../check';

const REASON = 'RefNotPermitted';

export const certificateWithoutGrant: Check = {
  id: 'certificate-without-grant',
  severity: 'error',
  demandedBy: 'gateway-api',
  title: 'A cross-namespace certificateRef has no ReferenceGrant',
  why: 'Secrets and ConfigMaps of other namespaces need a ReferenceGrant there, from the kind of the object that has the listener: Gateway or ListenerSet.',
  conditions: tlsFault(REASON),
  consequence: 'the listener serves nothing',
  source: 'Gateway API, SecretObjectReference',
  * run(set) {
    for (const reference of certificateReferences(set)) {
      yield* ungranted(set, reference, isOfListener(reference.at) ? tlsFault(REASON) : [{ type: 'ResolvedRefs', status: 'False', reason: REASON }]);
    }
    for (const reference of frontendCas(set)) {
      yield* ungranted(set, reference, reference.kind === 'ConfigMap' ? tlsFault(REASON, 'NoValidCACertificate') : tlsFault(REASON));
    }
  },
};

function ungranted(set: ManifestSet, reference: Reference, conditions: readonly Condition[]): readonly Flaw[] {
  return [...missingGrant(set, reference)].map((flaw) => ({ ...flaw, conditions }));
}
