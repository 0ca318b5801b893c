import { backendReferences, targetOf } from '../../translation/references/backend-reference';
import type { Check } from '../check';
import { failureOf, SHARE_FAILS } from '../model/failed-reference';

export const backendRefWithPort: Check = {
  id: 'backend-ref-with-port',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'A backendRef to a Backend has a port',
  why: 'A Backend says itself where it leads, port included. kgateway does not resolve a reference that names a port as well; it does not ignore the port.',
  conditions: [{ type: 'ResolvedRefs', status: 'False', reason: 'BackendNotFound' }],
  consequence: SHARE_FAILS,
  source: 'kgateway source, pkg/krtcollections/policy.go',
  * run(set) {
    for (const reference of backendReferences(set)) {
      const port = reference.at.get('port');
      if (targetOf(reference) !== 'backend' || port.isAbsent) { continue; }
      yield {
        at: port,
        message: `a reference to the Backend "${reference.name}" must not have a port${port.number === undefined ? '' : `, got ${port.number}`}`,
        fix: 'leave port out; the Backend itself says which one it is',
        ...failureOf(reference),
      };
    }
  },
};
