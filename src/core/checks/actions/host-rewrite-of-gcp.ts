import { KGATEWAY_GROUP } from '../../kinds';
import { Manifest } from '../../manifests/manifest';
import { backendOf } from '../../translation/backends/backend';
import { filtersOfType, httpRules } from '../../translation/routes/route';
import type { Check } from '../check';

export const hostRewriteOfGcp: Check = {
  id: 'host-rewrite-of-gcp',
  severity: 'warning',
  demandedBy: 'kgateway',
  title: 'The host is rewritten in front of a GCP Backend',
  why: 'A Backend of type GCP sets the host itself, before filters do.',
  consequence: 'the hostname of the filter is ignored; not reported in status',
  source: 'kgateway source, pkg/kgateway/extensions2/plugins/backend/plugin.go',
  * run(set) {
    for (const rule of httpRules(set)) {
      const rewrite = filtersOfType(rule, 'URLRewrite').find(({ body }) => body.get('hostname').isPresent);
      if (rewrite === undefined) { continue; }
      for (const { group, kind, namespace, name } of rule.backends) {
        const found = group === KGATEWAY_GROUP ? set.find(group, kind, namespace, name) : 'unknown';
        if (!(found instanceof Manifest) || backendOf(set).get(found)?.type !== 'gcp') { continue; }
        yield { at: rewrite.body.get('hostname'), message: `the Backend "${name}" sets the host itself`, fix: 'remove hostname from the filter' };
      }
    }
  },
};
