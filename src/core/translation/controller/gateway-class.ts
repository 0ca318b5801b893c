import { isForeignClass } from './other-controllers';
import { GATEWAY_API_GROUP } from '../../kinds';
import { Manifest } from '../../manifests/manifest';
import type { ManifestSet } from '../../manifests/manifest-set';
import type { Answer } from '../../resolvable';

export const CONTROLLER = 'kgateway.dev/kgateway';

/** The class of proxies within an ambient mesh. Their listeners are not those of a gateway. */
const WAYPOINT_CLASS = 'kgateway-waypoint';

/** The classes that the controller makes itself. */
export const OWN_CLASSES: readonly string[] = ['kgateway', WAYPOINT_CLASS];

/** Whether kgateway serves a Gateway. */
export function isServedByKgateway(set: ManifestSet, gateway: Manifest): Answer {
  const name = gateway.spec.get('gatewayClassName').text;
  if (name === undefined) { return 'unknown'; }
  const found = set.find(GATEWAY_API_GROUP, 'GatewayClass', '', name);
  if (!(found instanceof Manifest)) {
    if (OWN_CLASSES.includes(name)) { return 'yes'; }
    return found === 'missing' || isForeignClass(name) ? 'no' : 'unknown';
  }
  const controller = found.spec.get('controllerName').text;
  if (controller === undefined) { return 'unknown'; }
  return controller === CONTROLLER ? 'yes' : 'no';
}

/** Whether a Gateway is a proxy within an ambient mesh, which has rules of its own. */
export function isWaypoint(gateway: Manifest): boolean {
  return gateway.spec.get('gatewayClassName').text === WAYPOINT_CLASS;
}
