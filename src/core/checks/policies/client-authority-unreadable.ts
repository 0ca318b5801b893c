import type { Check, Flaw } from '../check';
import { missingGrant } from '../grants/missing-grant';
import { clientAuthorities } from '../model/client-authority';
import type { Reference } from '../model/reference';
import { lacking } from '../model/secret';
import { Manifest, titleOf } from '../set/manifest';
import type { ManifestSet } from '../set/manifest-set';

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
      yield* missing(set, reference);
      yield* missingGrant(set, reference);
    }
  },
};

function* missing(set: ManifestSet, reference: Reference): Iterable<Flaw> {
  const { at, group, kind, namespace, name } = reference;
  const found = set.find(group, kind, namespace, name);
  if (found === 'missing') {
    yield { at, message: `there is no ${titleOf(reference)}`, fix: 'mend the name, or add the object' };
  } else if (found instanceof Manifest && lacking(found, ['ca.crt']).length > 0) {
    yield { at, message: `${found.title} has no ca.crt`, fix: 'add the certificate of the authority under ca.crt' };
  }
}
