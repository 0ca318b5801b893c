import { flawOf, inspections } from './inspection';
import type { Check } from '../check';

export const schemaRule: Check = {
  id: 'schema-rule',
  severity: 'error',
  demandedBy: 'kubernetes',
  title: 'A CEL validation rule of the CRD fails',
  why: 'CRDs have CEL validation rules about fields that depend on each other. The API server rejects objects that violate one.',
  consequence: 'refused by the API server',
  source: 'CRDs of kgateway and the Gateway API, x-kubernetes-validations',
  * run(set) {
    for (const { manifest, inspection } of inspections(set)) {
      for (const problem of inspection.rules) { yield flawOf(manifest, problem); }
    }
  },
};
