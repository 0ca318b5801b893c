import { backendStatus } from './backend-status';
import { gatewayStatus } from './gateway-status';
import { policyStatus } from './policy-status';
import type { PredictedStatus } from './predicted-status';
import { routeStatus } from './route-status';
import type { CheckSettings } from '../manifests/check-settings';
import { ManifestSet } from '../manifests/manifest-set';
import { completeSettings, USUAL } from '../manifests/settings';
import { isDiscovered } from '../translation/controller/discovery';

export type { PolicyAncestor, PredictedCause, PredictedCondition, PredictedStatus } from './predicted-status';

/** What the controller would write into the status of Gateways, routes, policies and Backends. */
export function predictStatus(manifests: readonly unknown[], settings: CheckSettings = USUAL): PredictedStatus[] {
  return statusesOfSet(new ManifestSet(manifests, completeSettings(settings, manifests)));
}

/** The same for manifests that others ask about as well: what they have in common is worked out once. */
export function statusesOfSet(set: ManifestSet): PredictedStatus[] {
  const ignored = new Set(set.manifests.filter((manifest) => isDiscovered(set, manifest) === 'no').map(({ index }) => index));
  return [...gatewayStatus(set), ...routeStatus(set), ...policyStatus(set), ...backendStatus(set)]
    .flatMap((status) => ignored.has(status.index) ? withoutController(status) : status)
    .sort((a, b) => a.index - b.index);
}

/** What is left of a status where no controller looks at the object. */
function withoutController(status: PredictedStatus): readonly PredictedStatus[] {
  return status.part === 'ancestor' ? [] : [{ ...status, conditions: [] }];
}
