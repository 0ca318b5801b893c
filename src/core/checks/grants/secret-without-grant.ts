import { missingGrant } from './missing-grant';
import { secretReferences } from '../../translation/references/secret-reference';
import type { Check } from '../check';

export const secretWithoutGrant: Check = {
  id: 'secret-without-grant',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'A cross-namespace reference to a Secret has no ReferenceGrant',
  why: 'Users, API keys and header values may come from Secrets of other namespaces if a ReferenceGrant there lets the kind of the policy refer to them.',
  conditions: [{ type: 'Accepted', status: 'False', reason: 'Invalid' }],
  consequence: 'the routes that it protects answer HTTP 500',
  source: 'kgateway source, pkg/krtcollections/secrets.go',
  * run(set) {
    for (const reference of secretReferences(set)) { yield* missingGrant(set, reference); }
  },
};
