import type { ServedGateway } from './served-gateway';
import { referenceOf } from '../references/parent-reference';
import type { Reports } from '../reports/reports';
import type { Attachment } from '../routes/attachment';

/** The protocol of the one listener that a waypoint has. */
export const WAYPOINT_PROTOCOL = 'istio.io/PROXY';

/**
 * A waypoint needs one listener of its protocol, and has no other one. What it
 * does with routes depends on Services of the mesh, so that nothing of it is certain.
 *
 * Source: pkg/kgateway/extensions2/plugins/waypoint/waypoint_translator.go
 */
export function reportWaypoint({ manifest, listeners }: ServedGateway, attachments: readonly Attachment[], reports: Reports): void {
  const proxy = listeners.find(({ protocol }) => protocol === WAYPOINT_PROTOCOL);
  for (const listener of listeners) {
    const report = reports.listener(listener);
    if (listener === proxy) { continue; }
    report.set({ type: 'Accepted', status: 'False', reason: 'Invalid' }, [listener.at.get('protocol')]);
    if (listener.protocol === undefined) { report.doubt('Accepted'); }
  }
  if (proxy === undefined) {
    reports.gateway(manifest).set({ type: 'Accepted', status: 'False', reason: 'ListenersNotValid' }, [manifest.spec.get('listeners')], listeners.every(({ protocol }) => protocol !== undefined));
  }
  attachments.forEach(({ route, parent }) => { reports.parent(route.manifest, referenceOf(parent)).found(false); });
}
