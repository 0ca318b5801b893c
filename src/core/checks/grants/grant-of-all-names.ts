import { grantsOf } from '../../translation/references/grant';
import type { Check } from '../check';

export const grantOfAllNames: Check = {
  id: 'grant-of-all-names',
  severity: 'warning',
  demandedBy: 'gateway-api',
  title: 'A ReferenceGrant permits all objects of a kind',
  why: 'Without a name the grant holds for every object of the kind in its namespace, those that are added later included. For Secrets that is every certificate and password.',
  source: 'Gateway API, ReferenceGrantTo.name',
  * run(set) {
    for (const { manifest, to } of grantsOf(set)) {
      for (const { at, kind, name } of to) {
        if (name !== undefined) { continue; }
        yield {
          at,
          message: `the grant holds for every ${kind} in ${manifest.namespace === '' ? 'its namespace' : `the namespace "${manifest.namespace}"`}`,
          fix: 'add name, with the one object that is meant',
          severity: kind === 'Secret' ? 'warning' : 'info',
        };
      }
    }
  },
};
