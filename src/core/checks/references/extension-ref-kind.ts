import { KGATEWAY_GROUP } from '../../kinds';
import { oldKind } from '../../releases/old-forms';
import { readExtension } from '../../translation/routes/extension-ref';
import { httpRules } from '../../translation/routes/route';
import type { Check } from '../check';

const POSSIBLE = ['DirectResponse', 'TrafficPolicy'];

/** Filters of other groups are those of other controllers, which the route may be for. */
const OWN_GROUPS = /^$|kgateway|solo\.io$|^gateway\.networking\.k8s\.io$/;

export const extensionRefKind: Check = {
  id: 'extension-ref-kind',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'An ExtensionRef filter names a kind that is not a filter',
  why: 'kgateway knows two filters of its own: DirectResponse and TrafficPolicy. A rule whose filter cannot be resolved is replaced as a whole.',
  conditions: [{ type: 'kgateway.dev/Programmed', status: 'False', reason: 'RouteRuleReplaced' }],
  consequence: 'HTTP 500',
  source: 'kgateway source, pkg/krtcollections/policy.go',
  * run(set) {
    for (const rule of httpRules(set)) {
      for (const filter of rule.filters) {
        const extension = readExtension(filter);
        if (extension === undefined || (extension.group === KGATEWAY_GROUP && POSSIBLE.includes(extension.kind))) { continue; }
        const { group, kind } = extension;
        if (!OWN_GROUPS.test(group)) { continue; }
        yield {
          at: filter.body,
          message: `kgateway has no filter of group "${group}" and kind ${kind}`,
          fix: oldKind(extension)?.fix ?? `write group: ${KGATEWAY_GROUP}, kind: ${POSSIBLE.includes(kind) ? kind : POSSIBLE.join(' or ')}`,
        };
      }
    }
  },
};
