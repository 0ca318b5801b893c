import { flawOf, inspections } from './inspection';
import { oldFieldAt } from '../../releases/old-forms';
import type { Check } from '../check';

export const schemaStructure: Check = {
  id: 'schema-structure',
  severity: 'error',
  demandedBy: 'kubernetes',
  title: 'A field is unknown, missing or of the wrong type',
  why: 'The API server compares every object with the schema of its CRD. Strict clients such as kubectl report fields that the schema does not have; '
    + 'with other clients the API server prunes them silently, so that they have no effect.',
  consequence: 'refused by the API server; unknown fields are removed if the client is not strict',
  source: 'CRD schemas of kgateway and the Gateway API; Kubernetes, field validation',
  * run(set) {
    for (const { manifest, inspection } of inspections(set)) {
      for (const problem of inspection.structure) {
        const flaw = flawOf(manifest, problem);
        // That check knows the current form.
        if (oldFieldAt(flaw.at) === undefined) { yield flaw; }
      }
    }
  },
};
