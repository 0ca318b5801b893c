import type { Field } from '../../manifests/field';
import { tlsFields } from '../../translation/backends/backend-tls';
import type { Check } from '../check';

export const tlsNamesWithoutAuthority: Check = {
  id: 'tls-names-without-authority',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'Names of a certificate are to be verified, and there is no authority',
  why: 'A name in a certificate is worth something only if an authority vouches for it.',
  conditions: [{ type: 'Accepted', status: 'False', reason: 'Invalid' }],
  consequence: 'HTTP 500',
  source: 'kgateway source, pkg/kgateway/extensions2/plugins/backendconfigpolicy/tls.go',
  * run(set) {
    for (const tls of tlsFields(set)) {
      const at = tls.get('verifySubjectAltNames');
      if (at.entries.length === 0) { continue; }
      if (tls.get('insecureSkipVerify').flag === true) {
        yield { at, message: 'nothing is verified, because insecureSkipVerify is true', fix: ADVICE, severity: 'warning', ...IGNORED };
      } else if (hasNoAuthority(tls)) {
        yield { at, message: 'there is no authority to verify these names with', fix: ADVICE };
      }
    }
  },
};

const ADVICE = 'write wellKnownCACertificates: System, a secretRef with ca.crt, or files.rootCA';

const IGNORED = { conditions: [], consequence: 'the names are ignored; no condition says so' };

function hasNoAuthority(tls: Field): boolean {
  return tls.get('insecureSkipVerify').flag === false || (tls.get('files').isObject && tls.at('files', 'rootCA').isAbsent);
}
