import { backendCas } from '../../translation/backends/backend-ca';
import type { Check } from '../check';

const POSSIBLE = ['ConfigMap', 'Secret'];

export const tlsCaKind: Check = {
  id: 'tls-ca-kind',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'The CA for backend certificates is neither in a ConfigMap nor in a Secret',
  why: 'kgateway reads `ca.crt` of ConfigMaps and Secrets.',
  conditions: [{ type: 'ResolvedRefs', status: 'False', reason: 'InvalidKind' }, { type: 'Accepted', status: 'False', reason: 'NoValidCACertificate' }],
  source: 'kgateway source, pkg/kgateway/extensions2/plugins/backendtlspolicy/plugin.go',
  * run(set) {
    for (const { at, kind, index } of backendCas(set)) {
      if (index > 0 || POSSIBLE.includes(kind)) { continue; }
      yield { at, message: `a CA must be in a ConfigMap or Secret, got kind ${kind}`, fix: 'write group: "", kind: ConfigMap' };
    }
  },
};
