import { flawOf, inspections } from './inspection';
import { oldKind } from '../../releases/old-forms';
import type { Check } from '../check';

export const kindNotServed: Check = {
  id: 'kind-not-served',
  severity: 'error',
  demandedBy: 'kubernetes',
  title: 'The kind, or its version, is not served by the target versions',
  why: 'Kinds and their versions come and go with releases and channels of the CRDs. The API server knows nothing of the others.',
  consequence: 'refused by the API server: no matches for kind',
  source: 'CRDs of kgateway and the Gateway API, served versions',
  * run(set) {
    for (const { manifest, inspection } of inspections(set)) {
      if (oldKind(manifest) !== undefined) { continue; }
      for (const problem of inspection.kind) { yield flawOf(manifest, problem); }
    }
  },
};
