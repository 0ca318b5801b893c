import type { Field } from '../../manifests/field';
import { tlsFields } from '../../translation/backends/backend-tls';
import type { Check } from '../check';

export const tlsNamesWithoutCa: Check = {
  id: 'tls-names-without-ca',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'subjectAltNames are verified without a CA',
  why: 'A name in a certificate is worth something only if a CA vouches for it.',
  conditions: [{ type: 'Accepted', status: 'False', reason: 'Invalid' }],
  consequence: 'HTTP 500',
  source: 'kgateway source, pkg/kgateway/extensions2/plugins/backendconfigpolicy/tls.go',
  * run(set) {
    for (const tls of tlsFields(set)) {
      const at = tls.get('verifySubjectAltNames');
      if (at.entries.length === 0) { continue; }
      if (tls.get('insecureSkipVerify').flag === true) {
        yield { at, message: 'nothing is verified, because insecureSkipVerify is true', fix: ADVICE, severity: 'warning', ...IGNORED };
      } else if (hasNoCa(tls)) {
        yield { at, message: 'there is no CA to verify these names with', fix: ADVICE };
      }
    }
  },
};

const ADVICE = 'write wellKnownCACertificates: System, a secretRef with ca.crt, or files.rootCA';

const IGNORED = { conditions: [], consequence: 'the names are ignored; not reported in status' };

function hasNoCa(tls: Field): boolean {
  return tls.get('insecureSkipVerify').flag === false || (tls.get('files').isObject && tls.at('files', 'rootCA').isAbsent);
}
