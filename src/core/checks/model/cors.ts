import { KGATEWAY_GROUP } from '../../kinds';
import type { Field } from '../../manifests/field';
import type { ManifestSet } from '../../manifests/manifest-set';
import { routesOf } from '../../translation/routes/route';

/** What filters of routes and policies say of CORS. */
export function corsFields(set: ManifestSet): readonly Field[] {
  const rules = routesOf(set).flatMap((route) => route.rules);
  const filters = rules.flatMap((rule) => [...rule.filters, ...rule.backends.flatMap((backend) => backend.filters)]);
  return [
    ...filters.filter(({ type }) => type === 'CORS').map(({ body }) => body),
    ...set.ofKind(KGATEWAY_GROUP, 'TrafficPolicy').map(({ spec }) => spec.get('cors')),
  ];
}
