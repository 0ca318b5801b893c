import { oldFieldsOf, oldKind } from '../../releases/old-forms';
import type { Check } from '../check';

export const oldForm: Check = {
  id: 'old-form',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'The field or kind is from an earlier release',
  why: 'Guides and blogs outlive the releases that they were written for. The API server refuses these kinds, and removes or refuses these fields.',
  consequence: 'refused by the API server, or the field is removed',
  source: 'kgateway docs, release notes',
  * run(set) {
    for (const manifest of set.manifests) {
      const kind = oldKind(manifest);
      if (kind !== undefined) { yield { at: manifest.root.get('kind'), message: `${kind.was}, got ${manifest.kind}`, fix: kind.fix }; }
      for (const [at, { was, fix }] of oldFieldsOf(manifest)) { yield { at, message: was, fix }; }
    }
  },
};
