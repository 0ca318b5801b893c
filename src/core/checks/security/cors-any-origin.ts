import { KGATEWAY_GROUP } from '../../kinds';
import type { Field } from '../../manifests/field';
import type { ManifestSet } from '../../manifests/manifest-set';
import { routesOf } from '../../translation/routes/route';
import type { Check } from '../check';

export const corsAnyOrigin: Check = {
  id: 'cors-any-origin',
  severity: 'warning',
  demandedBy: 'gateway-api',
  title: 'Every website may act in the name of your users',
  why: 'With credentials and any origin, whatever site a user visits can send requests with the cookies of that user, and read what comes back.',
  source: 'Gateway API, HTTPCORSFilter; Fetch standard, CORS and credentials',
  * run(set) {
    for (const cors of corsFields(set)) {
      const at = cors.get('allowOrigins');
      if (cors.get('allowCredentials').flag !== true || !at.entries.some(({ text }) => text === '*')) { continue; }
      yield { at, message: 'credentials are allowed from any origin', fix: 'list the origins that are meant, or write allowCredentials: false' };
    }
  },
};

function corsFields(set: ManifestSet): readonly Field[] {
  const rules = routesOf(set).flatMap((route) => route.rules);
  const filters = rules.flatMap((rule) => [...rule.filters, ...rule.backends.flatMap((backend) => backend.filters)]);
  return [
    ...filters.filter(({ type }) => type === 'CORS').map(({ body }) => body),
    ...set.ofKind(KGATEWAY_GROUP, 'TrafficPolicy').map(({ spec }) => spec.get('cors')),
  ];
}
