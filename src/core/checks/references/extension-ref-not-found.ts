import { KGATEWAY_GROUP } from '../../kinds';
import { titleOf } from '../../manifests/manifest';
import { findExtension, readExtension } from '../../translation/routes/extension-ref';
import { httpRules } from '../../translation/routes/route';
import type { Check } from '../check';

export const extensionRefNotFound: Check = {
  id: 'extension-ref-not-found',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'An ExtensionRef filter names an object that does not exist',
  why: 'The reference has no namespace: the object must be in that of the route. A rule whose filter cannot be resolved is replaced as a whole.',
  conditions: [{ type: 'kgateway.dev/Programmed', status: 'False', reason: 'RouteRuleReplaced' }],
  consequence: 'HTTP 500',
  source: 'kgateway source, pkg/krtcollections/policy.go',
  * run(set) {
    for (const rule of httpRules(set)) {
      for (const filter of rule.filters) {
        const extension = readExtension(filter);
        if (extension === undefined || extension.group !== KGATEWAY_GROUP || findExtension(set, extension) !== 'missing') { continue; }
        const { kind, name } = extension;
        const { namespace } = rule.at.manifest;
        const elsewhere = set.findAnywhere(KGATEWAY_GROUP, kind, name)[0]?.namespace;
        yield {
          at: filter.body,
          message: `there is no ${titleOf({ kind, namespace, name })}`,
          fix: elsewhere === undefined ? 'fix the name, or add the object' : `move it here from the namespace "${elsewhere}", or copy it`,
        };
      }
    }
  },
};
