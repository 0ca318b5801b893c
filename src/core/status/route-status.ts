import { withAll } from './conditions';
import type { PredictedCondition, PredictedStatus } from './predicted-status';
import type { ManifestSet } from '../manifests/manifest-set';
import { nameOf } from '../manifests/object-name';
import { translationOf } from '../translation';
import { referenceOf } from '../translation/references/parent-reference';
import { releaseOf } from '../translation/releases';
import type { ParentReport } from '../translation/reports/reports';
import { referenceKey } from '../translation/reports/reports';
import { routesOf } from '../translation/routes/route';
import type { ParentReference, Route } from '../translation/routes/route';

/**
 * Routes, for each of their parents. Those that name none have an entry for each route that delegates to them.
 *
 * Source: BuildRouteStatus in pkg/reports/status.go
 */
export function routeStatus(set: ManifestSet): readonly PredictedStatus[] {
  return routesOf(set).flatMap((route) => ofRoute(set, route));
}

function ofRoute(set: ManifestSet, { manifest, parents }: Route): readonly PredictedStatus[] {
  const reports = translationOf(set).reports.routes.get(manifest) ?? new Map<string, ParentReport>();
  const own = { index: manifest.index, object: nameOf(manifest), part: 'parent' as const };
  if (manifest.spec.get('parentRefs').entries.length > 0) {
    const reportFor = (parent: ParentReference): ParentReport | undefined => reports.get(referenceKey(referenceOf(parent)));
    return parents.map((parent): PredictedStatus => ({ ...own, path: parent.at.path, conditions: conditionsOf(set, reportFor(parent)) }));
  }
  return [...reports.values()].map(({ reference: { group, kind, namespace, name } }, index): PredictedStatus => ({
    ...own, path: [], parent: { group, kind, namespace, name }, conditions: conditionsOf(set, [...reports.values()][index]),
  }));
}

function conditionsOf(set: ManifestSet, report: ParentReport | undefined): readonly PredictedCondition[] {
  if (report === undefined) { return []; }
  return withAll(report, [
    { type: 'Accepted', status: 'True', reason: 'Accepted' },
    { type: 'ResolvedRefs', status: 'True', reason: 'ResolvedRefs' },
    ...releaseOf(set).reportsProgrammedRoutes ? [{ type: 'kgateway.dev/Programmed', status: 'True', reason: 'Programmed' } as const] : [],
  ]);
}
