import { titleOf } from '../../manifests/manifest';
import { append } from '../../manifests/manifest-set';
import { routesOf } from '../../translation/routes/route';
import type { RouteBackend, Rule } from '../../translation/routes/route';
import type { Check, Flaw } from '../check';

export const sameBackendTwice: Check = {
  id: 'same-backend-twice',
  severity: 'warning',
  demandedBy: 'gateway-api',
  title: 'A rule forwards to the same backend twice',
  why: 'Both entries lead to the same place, so that the split is not the one that the weights show. It is mostly a copy in which the name was not changed.',
  source: 'Gateway API, BackendRef.weight',
  * run(set) {
    for (const rule of routesOf(set).flatMap(({ rules }) => rules)) { yield* repeated(rule); }
  },
};

/** Filters of its own are a reason to write a backend twice, whichever of them stands first. */
function repeated({ backends }: Rule): readonly Flaw[] {
  if (backends.length < 2) { return []; }
  const byTarget = new Map<string, RouteBackend[]>();
  for (const backend of backends) {
    const { at, group, kind, namespace, name } = backend;
    const port = at.get('port');
    // What can't be read may be another one.
    if (namespace === undefined || (port.isPresent && port.number === undefined)) { continue; }
    append(byTarget, `${group}/${kind}/${namespace}/${name}:${port.number ?? ''}`, backend);
  }
  return [...byTarget.values()].filter((same) => same.every(({ at }) => at.get('filters').isAbsent)).flatMap(([, ...others]) => others).map((backend) => ({
    at: backend.at, message: `${titleOf(backend)} is a backend of this rule already`, fix: 'fix the name, or add its weight to the first one',
  }));
}
