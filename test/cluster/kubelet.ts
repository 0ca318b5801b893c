// In place of kubelets: marks every Pod as ready. Nothing runs.
import { kubectl, patchStatus } from './kubectl';

const NOW = new Date().toISOString();
const READY = ['Initialized', 'PodScheduled', 'ContainersReady', 'Ready'].map((type) => ({ type, status: 'True', lastTransitionTime: NOW }));

function pass(): void {
  const { items } = JSON.parse(kubectl(['get', 'pods', '--all-namespaces', '--output', 'json']));
  for (const { metadata, status, spec } of items) {
    if (status.phase === 'Running') { continue; }
    patchStatus('pod', metadata.name, metadata.namespace, {
      phase: 'Running',
      podIP: '10.1.0.1',
      podIPs: [{ ip: '10.1.0.1' }],
      conditions: READY,
      containerStatuses: spec.containers.map(({ name, image }: any) => (
        { name, image, imageID: image, ready: true, restartCount: 0, state: { running: { startedAt: NOW } } }
      )),
    });
  }
}

setInterval(() => {
  // The server may not be there yet, or no longer.
  try { pass(); } catch { /* the next pass sees it */ }
}, 1000);
