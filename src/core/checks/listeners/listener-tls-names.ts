import { Manifest } from '../../manifests/manifest';
import { frontendValidation, tlsFault } from '../../translation/gateways/certificate';
import { gatewayOf, isListenerOfKgateway, isTerminating, listenersOf } from '../../translation/gateways/listener';
import { isRelease } from '../../translation/releases';
import type { Check } from '../check';

const OPTION = 'kgateway.dev/verify-subject-alt-names';

export const listenerTlsNames: Check = {
  id: 'listener-tls-names',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'A listener verifies client certificate names without a CA',
  why: 'A name in a certificate says nothing without a CA that vouches for it. The CA is in `tls.frontend` of the Gateway.',
  conditions: tlsFault(undefined),
  consequence: 'the listener serves nothing',
  source: 'kgateway source, pkg/kgateway/translator/listener/gateway_listener_translator.go',
  * run(set) {
    const conditions = tlsFault(isRelease(set, '2.5') ? undefined : 'InvalidCertificateRef');
    for (const listener of listenersOf(set).filter(isTerminating)) {
      const option = listener.at.at('tls', 'options').get(OPTION);
      const gateway = gatewayOf(set, listener);
      if (option.text === undefined || !(gateway instanceof Manifest) || isListenerOfKgateway(set, listener) !== 'yes') { continue; }
      if (frontendValidation(gateway, listener.port).isPresent) { continue; }
      yield {
        at: option,
        message: 'names of clients are checked, and there is no CA for their certificates',
        fix: 'add tls.frontend.default.validation.caCertificateRefs to the Gateway, or leave the option out',
        conditions,
      };
    }
  },
};
