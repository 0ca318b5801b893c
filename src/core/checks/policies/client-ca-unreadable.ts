import { clientCas } from '../../translation/gateways/client-ca';
import type { Check } from '../check';
import { missingGrant } from '../grants/missing-grant';
import { missingCa } from '../model/missing-ca';

export const clientCaUnreadable: Check = {
  id: 'client-ca-unreadable',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'A ListenerPolicy names a CA for client certificates that kgateway cannot read',
  why: 'kgateway reads `ca.crt` of a ConfigMap or Secret, in the namespace of the Gateway unless told otherwise. Other namespaces must permit that by a ReferenceGrant, from the Gateway.',
  consequence: 'without any CA the listener is not accepted in mode Require, and lets in everybody in mode Optional; the policy stays accepted',
  source: 'kgateway source, pkg/kgateway/translator/listener/gateway_listener_translator.go',
  * run(set) {
    for (const reference of clientCas(set)) {
      if (reference.group !== '' || !['ConfigMap', 'Secret'].includes(reference.kind)) { continue; }
      yield* missingCa(set, reference);
      yield* missingGrant(set, reference);
    }
  },
};
