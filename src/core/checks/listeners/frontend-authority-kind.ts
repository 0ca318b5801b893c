import { frontendAuthorities, tlsFault } from '../../translation/gateways/certificate';
import type { Check } from '../check';

const POSSIBLE = ['ConfigMap', 'Secret'];

export const frontendAuthorityKind: Check = {
  id: 'frontend-authority-kind',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'The authority for certificates of clients is neither in a ConfigMap nor in a Secret',
  why: 'kgateway reads `ca.crt` of ConfigMaps and Secrets.',
  conditions: tlsFault('InvalidCACertificateKind', 'NoValidCACertificate'),
  consequence: 'it is the listeners for HTTPS and TLS that report it; with another authority that is valid they stay accepted',
  source: 'Gateway API, FrontendTLSValidation.caCertificateRefs',
  * run(set) {
    for (const { at, group, kind } of frontendAuthorities(set)) {
      if (group === '' && POSSIBLE.includes(kind)) { continue; }
      yield { at, message: `an authority must be in a ConfigMap or Secret, got group "${group}" and kind ${kind}`, fix: 'write group: "", kind: ConfigMap' };
    }
  },
};
