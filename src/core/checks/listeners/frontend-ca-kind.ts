import { frontendCas, tlsFault } from '../../translation/gateways/certificate';
import type { Check } from '../check';

const POSSIBLE = ['ConfigMap', 'Secret'];

export const frontendCaKind: Check = {
  id: 'frontend-ca-kind',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'The CA for client certificates is neither in a ConfigMap nor in a Secret',
  why: 'kgateway reads `ca.crt` of ConfigMaps and Secrets.',
  conditions: tlsFault('InvalidCACertificateKind', 'NoValidCACertificate'),
  consequence: 'it is the listeners for HTTPS and TLS that report it; with another CA that is valid they stay accepted',
  source: 'Gateway API, FrontendTLSValidation.caCertificateRefs',
  * run(set) {
    for (const { at, group, kind } of frontendCas(set)) {
      if (group === '' && POSSIBLE.includes(kind)) { continue; }
      yield { at, message: `a CA must be in a ConfigMap or Secret, got group "${group}" and kind ${kind}`, fix: 'write group: "", kind: ConfigMap' };
    }
  },
};
