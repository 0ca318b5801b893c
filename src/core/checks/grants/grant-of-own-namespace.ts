import { grantsOf } from '../../translation/references/grant';
import type { Check } from '../check';

export const grantOfOwnNamespace: Check = {
  id: 'grant-of-own-namespace',
  severity: 'warning',
  demandedBy: 'gateway-api',
  title: 'A ReferenceGrant permits references from its own namespace',
  why: 'References within a namespace need no grant. The grant may be in the wrong namespace: it belongs to that of the target, and `from` names that of the referrer.',
  source: 'Gateway API, ReferenceGrant',
  * run(set) {
    for (const { manifest, from } of grantsOf(set)) {
      for (const { at, namespace } of from) {
        if (namespace !== manifest.namespace) { continue; }
        yield {
          at: at.get('namespace'),
          message: `references within a namespace need no grant, got from "${namespace}" in "${namespace}"`,
          fix: 'put the grant into the namespace of what is referred to, and the namespace of the referrer here; or remove it',
        };
      }
    }
  },
};
