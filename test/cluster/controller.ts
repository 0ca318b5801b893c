// Plays the controller of kgateway: writes into the cluster what the library predicts that the controller reports.
import { kubectl, patchStatus } from './kubectl';
import { predictStatus, PredictedStatus } from '../../src/core/status';

const CONTROLLER = 'kgateway.dev/kgateway';
const KINDS = [
  'gateways', 'httproutes', 'grpcroutes', 'tcproutes', 'tlsroutes', 'listenersets', 'backends', 'backendtlspolicies', 'trafficpolicies', 'backendconfigpolicies',
  'referencegrants', 'namespaces', 'services', 'secrets', 'configmaps',
];

/** One pass over all objects of the cluster. */
export function reconcile(): void {
  const { items } = JSON.parse(kubectl(['get', KINDS.join(','), '--all-namespaces', '--output', 'json'])) as { items: any[] };
  // As they were written, and without what is the server's: so they are judged.
  const manifests = items.map(({ status: _status, ...manifest }) => manifest);
  const byObject = new Map<number, PredictedStatus[]>();
  for (const status of predictStatus(manifests)) { byObject.set(status.index, [...byObject.get(status.index) ?? [], status]); }
  for (const [index, parts] of byObject) {
    const status = statusOf(items[index], parts);
    if (status === undefined || isAsItWas(items[index].status, status)) { continue; }
    const { kind, metadata } = items[index];
    patchStatus(kind as string, metadata.name as string, metadata.namespace as string, status);
  }
}

/** Passes until the promise is settled. */
export async function reconcileUntil(end: Promise<unknown>): Promise<void> {
  let isOver = false;
  void end.finally(() => { isOver = true; });
  while (!isOver) {
    // An object may go between being read and being written.
    try { reconcile(); } catch { /* the next pass sees it */ }
    await new Promise((resolve) => { setTimeout(resolve, 500); });
  }
}

function statusOf({ kind, metadata, spec }: any, parts: readonly PredictedStatus[]): any {
  const conditions = (part: PredictedStatus): object[] => part.conditions.map(({ type, status, reason }) => ({
    type, status, reason, message: '', observedGeneration: metadata.generation, lastTransitionTime: metadata.creationTimestamp,
  }));
  const reported = parts.filter((part) => part.conditions.length > 0);
  const ofParents = reported.filter(({ part }) => part === 'parent');
  if (ofParents.length > 0) {
    return {
      parents: ofParents.map((part) => ({ parentRef: spec.parentRefs[part.path.at(-1)!], controllerName: CONTROLLER, conditions: conditions(part) })),
    };
  }
  const ofAncestors = reported.filter(({ part, ancestor }) => part === 'ancestor' && ancestor !== undefined);
  if (ofAncestors.length > 0) {
    return { ancestors: ofAncestors.map((part) => ({ ancestorRef: part.ancestor, controllerName: CONTROLLER, conditions: conditions(part) })) };
  }
  const [whole] = reported.filter(({ part }) => part === 'object');
  if (whole === undefined) { return undefined; }
  const listeners = parts.filter(({ part }) => part === 'listener').map((part) => ({
    name: spec.listeners[part.path.at(-1)!].name,
    attachedRoutes: part.attachedRoutes ?? 0,
    supportedKinds: (part.supportedKinds ?? []).map((supported) => ({ group: 'gateway.networking.k8s.io', kind: supported })),
    conditions: conditions(part),
  }));
  return {
    conditions: conditions(whole),
    ...kind === 'Gateway' ? { listeners, addresses: [{ type: 'IPAddress', value: '192.0.2.1' }] } : {},
  };
}

function isAsItWas(before: any, after: any): boolean {
  try { expect(before).toMatchObject(after as object); } catch { return false; }
  return true;
}
