import { checkSet } from './checks';
import type { CheckSettings } from './checks';
import { ManifestSet } from './manifests/manifest-set';
import { completeSettings, USUAL } from './manifests/settings';
import { statusesOfSet } from './status';
import { topologyOfSet } from './topology';
import type { TopologyGraph } from './topology';

/** A topology with what the checks find, and what the controller is expected to report: those who know only of manifests know nothing of each other. */
export function describedTopology(manifests: readonly unknown[], settings: CheckSettings = USUAL): TopologyGraph {
  const set = new ManifestSet(manifests, completeSettings(settings, manifests));
  return topologyOfSet(set, { findings: checkSet(set), statuses: statusesOfSet(set) });
}
