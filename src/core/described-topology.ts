import { checkManifests } from './checks';
import type { CheckSettings } from './checks';
import { predictStatus } from './status';
import { topologyOf } from './topology';
import type { TopologyGraph } from './topology';

/** A topology with what the checks find, and what the controller is expected to report: those who know only of manifests know nothing of each other. */
export function describedTopology(manifests: readonly unknown[], settings?: CheckSettings): TopologyGraph {
  return topologyOf(manifests, settings, { findings: checkManifests(manifests, settings), statuses: predictStatus(manifests, settings) });
}
