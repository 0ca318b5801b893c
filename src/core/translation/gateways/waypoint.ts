import type { ServedGateway } from './served-gateway';
import { referenceOf } from '../references/parent-reference';
import type { Reports } from '../reports/reports';
import type { Attachment } from '../routes/attachment';

/** The protocol of the one listener that a waypoint has. */
export const WAYPOINT_PROTOCOL = 'istio.io/PROXY';

/** Whether a waypoint has the listener that it needs. Without, the controller makes nothing of it, and drops what it would report. */
export function hasProxyListener({ listeners }: ServedGateway): boolean {
  return listeners.some(({ protocol }) => protocol === undefined || protocol === WAYPOINT_PROTOCOL);
}

/**
 * A waypoint has one listener of its protocol, and no other one. What it
 * does with routes depends on Services of the mesh, so that nothing of it is certain.
 *
 * Source: pkg/kgateway/extensions2/plugins/waypoint/waypoint_translator.go, TranslateGateway in pkg/kgateway/translator/translator.go
 */
export function reportWaypoint({ manifest, listeners }: ServedGateway, attachments: readonly Attachment[], reports: Reports): void {
  const proxy = listeners.find(({ protocol }) => protocol === WAYPOINT_PROTOCOL);
  for (const listener of listeners) {
    if (listener === proxy) { continue; }
    const report = reports.listener(listener);
    report.set({ type: 'Accepted', status: 'False', reason: 'Invalid' }, [listener.at.get('protocol')]);
    if (listener.protocol === undefined) { report.doubt('Accepted'); }
  }
  if (proxy === undefined) {
    reports.gateway(manifest).set({ type: 'Accepted', status: 'False', reason: 'ListenersNotValid' }, [manifest.spec.get('listeners')], false);
  }
  attachments.forEach(({ route, parent }) => { reports.parent(route.manifest, referenceOf(parent)).found(false); });
}
