import { KGATEWAY_GROUP } from '../../kinds';
import type { Field } from '../../manifests/field';
import type { Manifest } from '../../manifests/manifest';
import { isRelease } from '../../translation/releases';
import type { Check } from '../check';

export const clientCertificatesNotAsked: Check = {
  id: 'client-certificates-not-asked',
  severity: 'warning',
  demandedBy: 'kgateway',
  title: 'Client certificates are required for a whole Gateway, and not requested',
  why: 'kgateway 2.3, and 2.4 as it came out, reads clientCertificateValidation of policies that name a listener of the Gateway by sectionName, and not of policies on whole Gateways.',
  consequence: 'clients without certificates are let in, unless the Gateway itself demands them; the policy has Accepted=True and Attached=True',
  source: 'kgateway source, pkg/kgateway/translator/listener/gateway_listener_translator.go',
  * run(set) {
    if (!isRelease(set, '2.3', '2.4')) { return; }
    for (const policy of set.ofKind(KGATEWAY_GROUP, 'ListenerPolicy')) {
      if (policy.spec.at('default', 'clientCertificateValidation').isAbsent) { continue; }
      for (const at of wholeGateways(policy)) {
        yield {
          at,
          message: 'clientCertificateValidation is not read, as no listener is named',
          fix: 'name each HTTPS listener by sectionName, or write tls.frontend.default.validation on the Gateway',
        };
      }
    }
  },
};

/** Gateways of which the policy names no listener, for all that can be read. */
function wholeGateways({ spec }: Manifest): readonly Field[] {
  const targets = ['targetRefs', 'targetSelectors'].flatMap((name) => spec.get(name).entries);
  const isWhole = (target: Field): boolean => target.get('sectionName').textOr('') === '';
  const ofListeners = targets.filter((target) => !isWhole(target)).map(nameOf);
  return targets.filter((target) => target.get('kind').text === 'Gateway' && isWhole(target)
    && ofListeners.every((name) => name !== undefined && nameOf(target) !== undefined && name !== nameOf(target)));
}

function nameOf(target: Field): string | undefined {
  return target.get('name').text;
}
