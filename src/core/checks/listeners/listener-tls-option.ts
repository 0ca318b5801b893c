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
  why: 'Options are a map, in which the API server checks no names. kgateway refuses all that it does not know, those of other controllers as well.',
  conditions: tlsFault('InvalidCertificateRef'),
  consequence: 'the listener serves nothing',
  source: 'kgateway docs, TLS settings of Gateways',
  * run(set) {
    // Before 2.5 what is wrong with an option counted as wrong with a certificate.
    const conditions = tlsFault(isRelease(set, '2.5') ? undefined : 'InvalidCertificateRef');
    for (const listener of listenersOf(set).filter(isTerminating)) {
      const isOurs = isListenerOfKgateway(set, listener);
      if (isOurs === 'no') { continue; }
      for (const [name, at] of listener.at.at('tls', 'options').fields) {
        // Options of others say that the listener may be one of theirs.
        if (KNOWN.includes(name) || (isOurs !== 'yes' && !name.startsWith(PREFIX))) { continue; }
        yield { at, message: `kgateway knows no TLS option "${name}"`, fix: fixOf(name), conditions };
      }
    }
  },
};

function fixOf(name: string): string {
  const meant = nearest(name, KNOWN) ?? KNOWN.find((known) => known === `${PREFIX}${name.slice(name.indexOf('/') + 1)}`);
  if (meant !== undefined) { return `did you mean ${meant}?`; }
  return name.startsWith(PREFIX) ? `write one of ${KNOWN.join(', ')}` : `leave it out; kgateway knows ${KNOWN.join(', ')}`;
}
