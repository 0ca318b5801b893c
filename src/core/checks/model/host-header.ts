import { Manifest } from '../../manifests/manifest';
import { append, perSet } from '../../manifests/manifest-set';
import type { ManifestSet } from '../../manifests/manifest-set';
import { covers } from '../../translation/gateways/hostname';
import { areBackendsReadable, filtersOfType, httpRules } from '../../translation/routes/route';
import type { Rule } from '../../translation/routes/route';

const rulesByBackend = perSet((set): ReadonlyMap<Manifest, readonly Rule[]> => {
  const rules = new Map<Manifest, Rule[]>();
  for (const rule of httpRules(set)) {
    for (const { group, kind, namespace, name } of rule.backends) {
      const found = set.find(group, kind, namespace, name);
      if (found instanceof Manifest) { append(rules, found, rule); }
    }
  }
  return rules;
});

/** Whether a backend may get requests for a name: a rule writes it, or its route serves it. */
export function mayBeAskedFor(set: ManifestSet, backend: Manifest, name: string): boolean {
  return !areBackendsReadable(set) || (rulesByBackend(set).get(backend) ?? []).some((rule) => {
    const written = filtersOfType(rule, 'URLRewrite').map(({ body }) => body.get('hostname')).filter(({ isPresent }) => isPresent);
    if (written.length > 0) { return written.some(({ text }) => text === undefined || text === name); }
    return rule.route.hostnames === undefined || rule.route.hostnames.some((hostname) => covers(hostname, name));
  });
}
