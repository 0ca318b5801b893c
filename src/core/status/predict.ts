import { gatewayStatus } from './gateway-status';
import { backendStatus, policyStatus } from './policy-status';
import type { PredictedStatus } from './predicted-status';
import { routeStatus } from './route-status';
import { USUAL } from '../checks/run';
import { ManifestSet } from '../manifests/manifest-set';
import type { CheckSettings } from '../manifests/settings';
import { completeSettings } from '../manifests/settings';
import { isDiscovered } from '../translation/controller/discovery';

/**
 * What the controller would write into the status of Gateways, routes, policies
 * and Backends. What is wrong comes from the checks; all else is healthy.
 */
export function predictStatus(manifests: readonly unknown[], settings: CheckSettings = USUAL): PredictedStatus[] {
  const set = new ManifestSet(manifests, completeSettings(settings, manifests));
  const ignored = new Set(set.manifests.filter((manifest) => isDiscovered(set, manifest) === 'no').map(({ index }) => index));
  return [...gatewayStatus(set), ...routeStatus(set), ...policyStatus(set), ...backendStatus(set)]
    .flatMap((status) => ignored.has(status.index) ? withoutController(status) : status)
    .sort((a, b) => a.index - b.index);
}

/** What is left of a status where no controller looks at the object. */
function withoutController(status: PredictedStatus): readonly PredictedStatus[] {
  return status.part === 'ancestor' ? [] : [{ ...status, conditions: [] }];
}
