import { append, perSet } from '../manifests/manifest-set';
import type { ManifestSet } from '../manifests/manifest-set';
import { translationOf } from '../translation';
import { fullReferenceOf, referenceOf } from '../translation/references/parent-reference';
import { Reports } from '../translation/reports/reports';
import { delegatedRoutes } from '../translation/routes/delegation';
import { flattenRoute } from '../translation/routes/flattening';
import type { RouteEntry } from '../translation/routes/flattening';
import { routesOfKind } from '../translation/routes/route';
import type { Route, RouteKind } from '../translation/routes/route';
import { compareEntries } from '../translation/virtual-hosts/route-order';

/** An entry, and when it is asked. */
export interface OrderedEntry {
  readonly entry: RouteEntry;
  /** From 1, among all of the host. Undefined: no listener takes the route. */
  readonly place: { readonly order: number; readonly host: string } | undefined;
}

/** The entries of each route that gets to a listener, in the order in which they are asked, those of all hosts one after the other. */
const attachedEntries = perSet((set): ReadonlyMap<Route, readonly OrderedEntry[]> => {
  const found = new Map<Route, OrderedEntry[]>();
  const seen = new Set<RouteEntry>();
  const hosts = translationOf(set).gateways
    .flatMap(({ ports }) => ports)
    .flatMap(({ httpChains }) => httpChains)
    .flatMap(({ virtualHosts }) => virtualHosts);
  for (const { host, routes } of hosts) {
    routes.forEach((entry, index) => {
      if (seen.has(entry)) { return; }
      seen.add(entry);
      append(found, entry.route.route, { entry, place: { order: index + 1, host } });
    });
  }
  return found;
});

const NONE: readonly OrderedEntry[] = [];

/** What becomes of the matches of a route; of one whose Gateway is not in the set, what would. */
export function entriesOf(set: ManifestSet, route: Route): readonly OrderedEntry[] {
  return attachedEntries(set).get(route) ?? openEntries(set).get(route) ?? NONE;
}

/** The entries of routes that get to no listener of the set, as if there were one, and of those that they delegate to. */
const openEntries = perSet((set): ReadonlyMap<Route, readonly OrderedEntry[]> => {
  const found = new Map<Route, OrderedEntry[]>();
  const open = WITH_MATCHES.flatMap((kind) => routesOfKind(kind)(set)).filter((route) => !attachedEntries(set).has(route));
  const add = (entry: RouteEntry): void => { append(found, entry.route.route, { entry, place: undefined }); };
  for (const route of open) {
    if (!delegatedRoutes(set).has(route)) { entriesAlone(set, route).forEach(add); }
  }
  // Those that others delegate to, but without effect.
  for (const route of open) {
    if (!found.has(route)) { entriesAlone(set, route).filter((entry) => entry.route.route === route).forEach(add); }
  }
  return found;
});

/** Routes of other kinds are asked for connections, not for requests. */
const WITH_MATCHES: readonly RouteKind[] = ['HTTPRoute', 'GRPCRoute'];

const NOBODY = { group: '', kind: '', namespace: '', name: '', sectionName: '' };

function entriesAlone(set: ManifestSet, route: Route): readonly RouteEntry[] {
  const reports = new Reports();
  const [parent] = route.parents;
  const reference = parent === undefined ? NOBODY : referenceOf(parent);
  const ancestor = parent === undefined ? NOBODY : fullReferenceOf(parent);
  const chain = { report: reports.parent(route.manifest, reference), ancestor, certain: false };
  return [...flattenRoute(set, reports, route, chain)].sort(compareEntries);
}
