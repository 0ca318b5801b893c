import { titleOf } from '../../manifests/manifest';
import type { ManifestSet } from '../../manifests/manifest-set';
import { backendReferences, isSupported, targetOf } from '../../translation/references/backend-reference';
import type { BackendReference } from '../../translation/references/backend-reference';
import { permissionOf, grantAdvice } from '../../translation/references/grant';
import type { Check } from '../check';

export const mirrorTargetDropped: Check = {
  id: 'mirror-target-dropped',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'A mirror backendRef cannot be resolved',
  why: 'A backend that is forwarded to and cannot be resolved shows in the status of the route. One that is mirrored to is dropped without a word.',
  consequence: 'nothing is mirrored; not reported in status',
  source: 'kgateway source, pkg/krtcollections/builtin.go',
  * run(set) {
    for (const reference of backendReferences(set)) {
      const flaw = reference.use === 'mirror' ? judge(set, reference) : undefined;
      if (flaw !== undefined) { yield { at: reference.at, ...flaw }; }
    }
  },
};

function judge(set: ManifestSet, reference: BackendReference): { message: string; fix: string } | undefined {
  const { group, kind, namespace, name } = reference;
  // What is wrong with the reference as such is said by the checks of references.
  if (isSupported(reference) !== 'yes' || targetOf(reference) === 'hostname') { return undefined; }
  if (set.find(group, kind, namespace, name) === 'missing') {
    return { message: `requests are mirrored to ${titleOf(reference)}, which does not exist`, fix: 'fix the name, or add the object' };
  }
  if (permissionOf(set, reference) === 'no') {
    return { message: `no ReferenceGrant lets this route mirror to ${titleOf(reference)}`, fix: grantAdvice(reference) };
  }
  return undefined;
}
