import { nearest } from '../../schema/nearest';
import { tlsFault } from '../../translation/gateways/certificate';
import { isListenerOfKgateway, isTerminating, listenersOf } from '../../translation/gateways/listener';
import { TLS_OPTIONS } from '../../translation/gateways/tls-options';
import { isRelease } from '../../translation/releases';
import type { Check } from '../check';

const PREFIX = 'kgateway.dev/';
const KNOWN = [...TLS_OPTIONS].sort();

export const listenerTlsOption: Check = {
  id: 'listener-tls-option',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'A listener has a TLS option that kgateway does not know',
  why: 'Options are a map, in which the API server checks no names. kgateway refuses those of its own prefix that it does not know.',
  conditions: tlsFault('InvalidCertificateRef'),
  consequence: 'the listener serves nothing',
  source: 'kgateway docs, TLS settings of Gateways',
  * run(set) {
    // Before 2.5 what is wrong with an option counted as wrong with a certificate.
    const conditions = tlsFault(isRelease(set, '2.5') ? undefined : 'InvalidCertificateRef');
    for (const listener of listenersOf(set).filter(isTerminating)) {
      if (isListenerOfKgateway(set, listener) === 'no') { continue; }
      for (const [name, at] of listener.at.at('tls', 'options').fields) {
        if (!name.startsWith(PREFIX) || KNOWN.includes(name)) { continue; }
        const meant = nearest(name, KNOWN);
        yield { at, message: `kgateway knows no TLS option "${name}"`, fix: meant === undefined ? `write one of ${KNOWN.join(', ')}` : `did you mean ${meant}?`, conditions };
      }
    }
  },
};
