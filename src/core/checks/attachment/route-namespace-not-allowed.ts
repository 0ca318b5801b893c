import { Manifest } from '../../manifests/manifest';
import type { ManifestSet } from '../../manifests/manifest-set';
import { attachmentsOf, refusalOf } from '../../translation/routes/attachment';
import type { Attachment, Candidate } from '../../translation/routes/attachment';
import type { Check } from '../check';
import { selectorDifference } from '../model/selector-difference';
import { quoted } from '../model/words';

export const routeNamespaceNotAllowed: Check = {
  id: 'route-namespace-not-allowed',
  severity: 'error',
  demandedBy: 'gateway-api',
  title: 'No listener admits routes of this namespace',
  why: 'A listener that says nothing admits routes of the namespace of its Gateway only.',
  conditions: [{ type: 'Accepted', status: 'False', reason: 'NotAllowedByListeners' }],
  consequence: 'the route serves nothing there',
  source: 'Gateway API, AllowedRoutes.namespaces',
  * run(set) {
    for (const attachment of attachmentsOf(set)) {
      const { parent, to, candidates } = attachment;
      const fitting = candidates.filter(({ kind }) => kind !== 'no');
      const asked = fitting.length === 0 ? candidates : fitting;
      if (!(to instanceof Manifest) || asked.length === 0 || asked.some(({ namespace }) => namespace !== 'no')) { continue; }
      yield {
        at: parent.at,
        message: `${messageFor(attachment, asked)}${differenceOf(set, attachment, asked)}`,
        fix: 'write allowedRoutes.namespaces on a listener: from: Selector with a selector for this namespace, or from: All',
        conditions: refusalOf(attachment),
      };
    }
  },
};

/** Where sectionName, port or protocol leave out listeners, these may well admit the namespace. */
function messageFor({ route, to, listeners }: Attachment, asked: readonly Candidate[]): string {
  const [gateway, namespace] = [to instanceof Manifest ? to.title : '', `"${route.manifest.namespace ?? ''}"`];
  return asked.length === listeners.length
    ? `no listener of ${gateway} admits routes of the namespace ${namespace}`
    : `${gateway} admits no routes of the namespace ${namespace} on ${asked.map(({ listener }) => quoted(listener.name)).join(', ')}`;
}

/** Of one listener, which of its labels the namespace lacks; several may want different ones. */
function differenceOf(set: ManifestSet, { route }: Attachment, asked: readonly Candidate[]): string {
  const differences = asked.map(({ listener }) => selectorDifference(set, listener.at.at('allowedRoutes', 'namespaces'), route.manifest.namespace));
  return new Set(differences).size === 1 ? differences[0] : '';
}
