import { withAll } from './conditions';
import type { PredictedStatus } from './predicted-status';
import type { ManifestSet } from '../manifests/manifest-set';
import { nameOf } from '../manifests/object-name';
import { backendsOf } from '../translation/backends/backend';
import { refusalsOfBackend } from '../translation/backends/backend-policies';
import { isDiscovered } from '../translation/controller/discovery';
import { Report } from '../translation/reports/report';

/**
 * Backends, which have a status of their own.
 *
 * Source: GenerateBackendStatusReport in pkg/kgateway/proxy_syncer/status.go
 */
export function backendStatus(set: ManifestSet): readonly PredictedStatus[] {
  return backendsOf(set).map(({ manifest }) => {
    const report = new Report();
    report.found(isDiscovered(set, manifest) === 'yes');
    const refusals = refusalsOfBackend(set, manifest);
    const certain = refusals.filter((refusal) => refusal.certain);
    if (certain.length > 0) {
      report.set({ type: 'Accepted', status: 'False', reason: 'Invalid' }, certain.map(({ at }) => at));
    } else if (refusals.length > 0) {
      report.doubt('Accepted');
    }
    return { index: manifest.index, object: nameOf(manifest), part: 'object', path: [], conditions: withAll(report, [{ type: 'Accepted', status: 'True', reason: 'Accepted' }]) };
  });
}
