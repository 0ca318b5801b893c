import { KGATEWAY_GROUP } from '../../kinds';
import type { Check } from '../check';
import { CONFIG_MAP, readReference } from '../model/reference';
import type { Reference } from '../model/reference';
import { lacking } from '../model/secret';
import { Manifest, titleOf } from '../set/manifest';
import type { ManifestSet } from '../set/manifest-set';

export const clientAuthorityNotFound: Check = {
  id: 'client-authority-not-found',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'A ListenerPolicy names an authority for certificates of clients that does not exist, or has no ca.crt',
  why: 'kgateway reads `ca.crt` of a ConfigMap or Secret, in the namespace of the Gateway unless told otherwise.',
  consequence: 'without any authority the listener is not accepted in mode Require, and lets in everybody in mode Optional; the policy stays accepted',
  source: 'kgateway source, pkg/kgateway/translator/listener/gateway_listener_translator.go',
  * run(set) {
    for (const reference of authorities(set)) {
      const { at, group, kind, namespace, name } = reference;
      const found = set.find(group, kind, namespace, name);
      if (found === 'missing') {
        yield { at, message: `there is no ${titleOf(reference)}`, fix: 'mend the name, or add the object' };
      } else if (found instanceof Manifest && lacking(found, ['ca.crt']).length > 0) {
        yield { at, message: `${found.title} has no ca.crt`, fix: 'add the certificate of the authority under ca.crt' };
      }
    }
  },
};

/** Policies of the global namespace may be for Gateways of others. */
function authorities(set: ManifestSet): readonly Reference[] {
  return set.ofKind(KGATEWAY_GROUP, 'ListenerPolicy')
    .filter(({ namespace }) => namespace !== set.settings.globalPolicyNamespace)
    .flatMap(({ spec }) => spec.at('default', 'clientCertificateValidation', 'caCertificateRefs').entries)
    .flatMap((at) => readReference(at, CONFIG_MAP) ?? [])
    .filter(({ group, kind }) => group === '' && (kind === 'ConfigMap' || kind === 'Secret'));
}
