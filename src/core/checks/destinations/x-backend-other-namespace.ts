import { sameNamespace } from '../../manifests/namespace';
import { backendReferences } from '../../translation/references/backend-reference';
import type { Check } from '../check';
import { X_GROUP } from '../model/x-backend';

export const xBackendOtherNamespace: Check = {
  id: 'x-backend-other-namespace',
  severity: 'error',
  demandedBy: 'gateway-api',
  title: 'A route refers to an XBackend of another namespace',
  why: 'A route and its XBackend have to be in the same namespace. No ReferenceGrant changes that.',
  source: 'Gateway API, GEP-4894',
  * run(set) {
    for (const { at, from, group, kind, namespace, name } of backendReferences(set)) {
      if (group !== X_GROUP || kind !== 'XBackend' || sameNamespace(from.namespace, namespace) !== 'no') { continue; }
      yield { at, message: `the XBackend "${name}" is in the namespace "${namespace ?? ''}"`, fix: 'write an XBackend in the namespace of the route' };
    }
  },
};
