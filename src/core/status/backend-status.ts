import { withAll } from './conditions';
import type { PredictedStatus } from './predicted-status';
import type { ManifestSet } from '../manifests/manifest-set';
import { nameOf } from '../manifests/object-name';
import { backendsOf } from '../translation/backends/backend';
import { Report } from '../translation/reports/report';

/** Backends, which have a status of their own. */
export function backendStatus(set: ManifestSet): readonly PredictedStatus[] {
  return backendsOf(set).map(({ manifest }) => {
    const report = new Report();
    report.found(true);
    return { index: manifest.index, object: nameOf(manifest), part: 'object', path: [], conditions: withAll(report, [{ type: 'Accepted', status: 'True', reason: 'Accepted' }]) };
  });
}
