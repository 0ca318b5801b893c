import { Manifest } from '../../manifests/manifest';
import { listenersByOwner } from '../../translation/gateways/listener';
import { attachmentsOf, refusalOf } from '../../translation/routes/attachment';
import type { Check } from '../check';

export const parentRefSectionName: Check = {
  id: 'parent-ref-section-name',
  severity: 'error',
  demandedBy: 'gateway-api',
  title: 'A parentRef names a sectionName that its parent does not have',
  why: 'The section name of a parent is the name of one of its listeners.',
  conditions: [{ type: 'Accepted', status: 'False', reason: 'NoMatchingParent' }],
  consequence: 'the route serves nothing there',
  source: 'Gateway API, ParentReference.sectionName',
  * run(set) {
    for (const attachment of attachmentsOf(set)) {
      const { parent, to } = attachment;
      if (!(to instanceof Manifest) || parent.sectionName === undefined) { continue; }
      const names = (listenersByOwner(set).get(to) ?? []).map(({ name }) => name);
      if (names.length === 0 || names.includes(undefined) || names.includes(parent.sectionName)) { continue; }
      yield {
        at: parent.at.get('sectionName'),
        message: `${to.title} has no listener "${parent.sectionName}"`,
        fix: `write ${names.map((name) => `"${name}"`).join(' or ')}`,
        conditions: refusalOf(attachment),
      };
    }
  },
};
