import { missingGrant } from './missing-grant';
import type { Check } from '../check';
import { certificateReferences, frontendAuthorities } from '../model/certificate';

export const certificateWithoutGrant: Check = {
  id: 'certificate-without-grant',
  severity: 'error',
  demandedBy: 'gateway-api',
  title: 'A listener uses a certificate of another namespace that does not permit it',
  why: 'Secrets and ConfigMaps of other namespaces need a ReferenceGrant there, from the kind of the object that has the listener: Gateway or ListenerSet.',
  conditions: [{ type: 'ResolvedRefs', status: 'False', reason: 'RefNotPermitted' }],
  consequence: 'the listener serves nothing',
  source: 'Gateway API, SecretObjectReference',
  * run(set) {
    for (const reference of [...certificateReferences(set), ...frontendAuthorities(set)]) { yield* missingGrant(set, reference); }
  },
};
