import { tlsFields } from '../../translation/backends/backend-tls';
import { listenersOf } from '../../translation/gateways/listener';
import type { Check } from '../check';

const OLD = ['1.0', '1.1'];

export const oldTlsVersion: Check = {
  id: 'old-tls-version',
  severity: 'warning',
  demandedBy: 'kgateway',
  title: 'TLS 1.0 or 1.1 is allowed',
  why: 'Both have known weaknesses, and have been withdrawn. Envoy begins with 1.2 unless it is told otherwise.',
  source: 'RFC 8996',
  * run(set) {
    const fields = [
      ...tlsFields(set).flatMap((tls) => [tls.at('parameters', 'minVersion'), tls.at('parameters', 'maxVersion')]),
      ...listenersOf(set).map(({ at }) => at.at('tls', 'options').get('kgateway.dev/min-tls-version')),
    ];
    for (const at of fields) {
      if (OLD.includes(at.text ?? '')) { yield { at, message: `TLS ${at.text ?? ''} has been withdrawn`, fix: 'write "1.2" or "1.3", or leave it out' }; }
    }
  },
};
