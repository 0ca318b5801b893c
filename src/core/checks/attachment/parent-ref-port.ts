import { Manifest } from '../../manifests/manifest';
import { listenersByOwner } from '../../translation/gateways/listener';
import { attachmentsOf, refusalOf } from '../../translation/routes/attachment';
import type { Check } from '../check';

export const parentRefPort: Check = {
  id: 'parent-ref-port',
  severity: 'error',
  demandedBy: 'gateway-api',
  title: 'A parentRef names a port that no listener has',
  why: 'The port of a parent is the port of its listeners. With a section name, it has to be that of this very listener.',
  conditions: [{ type: 'Accepted', status: 'False', reason: 'NoMatchingParent' }],
  consequence: 'the route serves nothing there',
  source: 'Gateway API, ParentReference.port',
  * run(set) {
    for (const attachment of attachmentsOf(set)) {
      const { parent, to, candidates } = attachment;
      if (!(to instanceof Manifest) || parent.port === undefined || candidates.length > 0) { continue; }
      const listeners = (listenersByOwner(set).get(to) ?? []).filter(({ name }) => parent.sectionName === undefined || name === parent.sectionName);
      // Where the section name fits no listener either, that is what has to be said.
      if (listeners.length === 0) { continue; }
      yield {
        at: parent.at.get('port'),
        message: parent.sectionName === undefined
          ? `no listener of ${to.title} has the port ${parent.port}`
          : `the listener "${parent.sectionName}" of ${to.title} does not have the port ${parent.port}`,
        fix: `write ${[...new Set(listeners.map(({ port }) => port))].join(' or ')}, or leave port out`,
        conditions: refusalOf(attachment),
      };
    }
  },
};
