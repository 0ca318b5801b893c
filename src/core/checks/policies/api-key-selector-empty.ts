import { createdFrom } from '../../manifests/created-objects';
import type { Manifest } from '../../manifests/manifest';
import { keySelectors, selectedSecrets } from '../../translation/policies/api-key';
import { areLabelsReadable } from '../../translation/policies/policy';
import type { Check } from '../check';

export const apiKeySelectorEmpty: Check = {
  id: 'api-key-selector-empty',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'The API key selector of a policy matches no Secret',
  why: 'The set of manifests is declared complete, and no Secret has all labels of the selector. Without keys the policy is not valid.',
  conditions: [{ type: 'Accepted', status: 'False', reason: 'Invalid' }],
  consequence: 'HTTP 500',
  source: 'kgateway source, pkg/krtcollections/secrets.go',
  * run(set) {
    if (!set.isCompleteEverywhere('', 'Secret') || set.manifests.some(mayBeSelected)) { return; }
    for (const at of keySelectors(set)) {
      if (selectedSecrets(set, at).length > 0) { continue; }
      const labels = at.get('matchLabels').fields.map(([name, { text }]) => `${name}: ${text ?? ''}`).join(', ');
      yield { at, message: `no Secret has the labels ${labels}`, fix: 'fix the labels, or add a Secret' };
    }
  },
};

/** Nobody knows the labels of what other controllers make, or labels that are given later. */
function mayBeSelected(manifest: Manifest): boolean {
  return createdFrom(manifest).some(({ kind }) => kind === 'Secret') || (manifest.is('', 'Secret') && !areLabelsReadable(manifest.labels));
}
