import { clientAuthorities } from '../../translation/gateways/client-authority';
import type { Check } from '../check';
import { missingGrant } from '../grants/missing-grant';
import { missingAuthority } from '../model/missing-authority';

export const clientAuthorityUnreadable: Check = {
  id: 'client-authority-unreadable',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'A ListenerPolicy names an authority for certificates of clients that kgateway can not read',
  why: 'kgateway reads `ca.crt` of a ConfigMap or Secret, in the namespace of the Gateway unless told otherwise. Other namespaces must permit that by a ReferenceGrant, from the Gateway.',
  consequence: 'without any authority the listener is not accepted in mode Require, and lets in everybody in mode Optional; the policy stays accepted',
  source: 'kgateway source, pkg/kgateway/translator/listener/gateway_listener_translator.go',
  * run(set) {
    for (const reference of clientAuthorities(set)) {
      if (reference.group !== '' || !['ConfigMap', 'Secret'].includes(reference.kind)) { continue; }
      yield* missingAuthority(set, reference);
      yield* missingGrant(set, reference);
    }
  },
};
