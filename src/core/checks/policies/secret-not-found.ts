import { titleOf } from '../../manifests/manifest';
import { localSecretReferences, secretReferences } from '../../translation/references/secret-reference';
import type { Check } from '../check';

export const secretNotFound: Check = {
  id: 'secret-not-found',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'A policy, extension or Backend reads a Secret that does not exist',
  why: 'The set of manifests is declared complete, and the Secret is not in it. What needs the Secret is not valid without it, '
    + 'and kgateway answers with an error rather than let requests through.',
  conditions: [{ type: 'Accepted', status: 'False', reason: 'Invalid' }],
  consequence: 'HTTP 500',
  source: 'kgateway source, pkg/krtcollections/secrets.go',
  * run(set) {
    for (const reference of [...secretReferences(set), ...localSecretReferences(set)]) {
      const { at, group, kind, namespace, name } = reference;
      if (group !== '' || kind !== 'Secret' || set.find(group, kind, namespace, name) !== 'missing') { continue; }
      yield { at, message: `there is no ${titleOf(reference)}`, fix: 'fix the name, or add the Secret' };
    }
  },
};
