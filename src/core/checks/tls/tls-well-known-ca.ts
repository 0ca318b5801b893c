import { GATEWAY_API_GROUP } from '../../kinds';
import type { ManifestSet } from '../../manifests/manifest-set';
import { tlsFields } from '../../translation/backends/backend-tls';
import type { Check } from '../check';

export const tlsWellKnownCa: Check = {
  id: 'tls-well-known-ca',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'wellKnownCACertificates is not System',
  why: 'The CRDs admit names with a domain as well, for implementations that have such. kgateway has System only.',
  consequence: 'a BackendTLSPolicy has Accepted=False; with a BackendConfigPolicy certificates are not checked; not reported in status',
  source: 'kgateway source, pkg/kgateway/extensions2/plugins/backendconfigpolicy/tls.go',
  * run(set) {
    for (const at of fieldsOf(set)) {
      if (at.text === undefined || at.text === 'System' || at.text === '') { continue; }
      yield { at, message: `kgateway knows only System, got "${at.text}"`, fix: 'write System, or refer to a certificate of your own' };
    }
  },
};

function fieldsOf(set: ManifestSet) {
  return [
    ...tlsFields(set).map((tls) => tls.get('wellKnownCACertificates')),
    ...set.ofKind(GATEWAY_API_GROUP, 'BackendTLSPolicy').map(({ spec }) => spec.at('validation', 'wellKnownCACertificates')),
  ];
}
