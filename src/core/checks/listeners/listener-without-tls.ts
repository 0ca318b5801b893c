import { isListenerOfKgateway, listenersOf } from '../../translation/gateways/listener';
import type { Check } from '../check';

export const listenerWithoutTls: Check = {
  id: 'listener-without-tls',
  severity: 'warning',
  demandedBy: 'kgateway',
  title: 'An HTTPS listener has no certificate',
  why: 'The certificate of an HTTPS listener is in `tls`. The API server takes the listener without it, and kgateway then sets up its port without encryption. That is of use only behind a load balancer that has the certificate instead.',
  consequence: 'TLS handshakes with the proxy fail; not reported in status',
  source: 'kgateway source, pkg/kgateway/translator/listener/gateway_listener_translator.go',
  * run(set) {
    for (const listener of listenersOf(set)) {
      const { at, protocol } = listener;
      if (protocol !== 'HTTPS' || at.get('tls').isPresent || isListenerOfKgateway(set, listener) !== 'yes') { continue; }
      yield { at, message: 'a listener for HTTPS has no certificate', fix: 'add tls.certificateRefs with the Secret of a certificate, or write protocol: HTTP' };
    }
  },
};
