import { attachmentsOf } from './attachment';
import { flattenRoute, reportBackend } from './flattening';
import { resolveRoute } from './resolved-rule';
import { translateEntry } from './route-outcome';
import type { ManifestSet } from '../../manifests/manifest-set';
import { fullReferenceOf, referenceOf } from '../references/parent-reference';
import { Reports } from '../reports/reports';

/** What is reported of routes whose parents are not in the set: as of those that are attached, but nothing of it is certain. */
export function translateElsewhere(set: ManifestSet): Reports {
  const reports = new Reports();
  for (const { route, parent, to } of attachmentsOf(set)) {
    if (to !== 'unknown' || route.kind === 'UDPRoute') { continue; }
    const report = reports.parent(route.manifest, referenceOf(parent));
    if (route.kind === 'HTTPRoute' || route.kind === 'GRPCRoute') {
      const entries = flattenRoute(set, reports, route, { report, ancestor: fullReferenceOf(parent), certain: false });
      entries.forEach((entry) => { translateEntry(set, reports, entry); });
      continue;
    }
    if (route.rules.length !== 1) { continue; }
    for (const target of resolveRoute(set, route).rules[0].targets) {
      if (target.kind === 'backend') { reportBackend(target, report, false); }
    }
  }
  return reports;
}
