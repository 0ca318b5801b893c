import { tlsFields } from '../../translation/backends/backend-tls';
import { configPolicyErrors } from '../../translation/backends/config-policy-errors';
import type { Check } from '../check';

export const tlsFilesUnreadable: Check = {
  id: 'tls-files-unreadable',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'TLS files of the proxy are named by path',
  why: 'Since 2.3 kgateway reads what is in `files.tlsCertificate` and `files.tlsKey` as if it were PEM itself. The path of a CA in `files.rootCA` can be used.',
  conditions: [{ type: 'Accepted', status: 'False', reason: 'Invalid' }],
  consequence: 'HTTP 500',
  source: 'kgateway source, pkg/kgateway/extensions2/plugins/backendconfigpolicy/tls.go',
  * run(set) {
    for (const tls of tlsFields(set)) {
      const files = tls.get('files');
      const isHalf = ['tlsCertificate', 'tlsKey'].some((name) => files.get(name).isAbsent);
      for (const { at } of configPolicyErrors(set, tls.manifest).filter((error) => error.certain && error.at.path[2] === 'files')) {
        yield {
          at,
          message: isHalf ? 'a certificate needs its key, and a key its certificate' : 'kgateway cannot read a certificate by its path',
          fix: 'write both into a Secret of the namespace, and its name into secretRef',
        };
      }
    }
  },
};
