import { isWaypoint } from './gateway-class';
import { perSet } from '../../manifests/manifest-set';
import { gateways } from '../gateways/listener';

/** Whether a parent is one of a mesh: a Service, also of several clusters, a host, or the mesh as a whole. */
export function isOfMesh({ group, kind }: { readonly group: string; readonly kind: string }): boolean {
  return (group === '' && kind === 'Service') || kind === 'ServiceImport' || group === 'networking.istio.io' || kind === 'XMesh' || kind === 'Mesh';
}

/** Whether kgateway has a part in a mesh. Without a waypoint, it looks at none of the routes of the mesh. */
export const hasWaypoint = perSet((set): boolean => gateways(set).some(isWaypoint));
