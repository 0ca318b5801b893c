import { tlsFields } from '../../translation/backends/backend-tls';
import type { Check } from '../check';

export const tlsSecretUnnamed: Check = {
  id: 'tls-secret-unnamed',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'The Secret for TLS to a backend has no name',
  why: 'The API server puts in an empty name where none is given.',
  conditions: [{ type: 'Accepted', status: 'False', reason: 'Invalid' }],
  consequence: 'HTTP 500',
  source: 'CRD of BackendConfigPolicy, tls.secretRef.name',
  * run(set) {
    for (const at of tlsFields(set).map((tls) => tls.get('secretRef'))) {
      if (!at.isObject || at.get('name').textOr('') !== '') { continue; }
      yield { at, message: 'the name of the Secret is missing', fix: 'add name' };
    }
  },
};
