import { annotate } from './annotations';
import type { Remarks } from './annotations';
import { addBackends } from './backends';
import { TopologyBuilder } from './builder';
import { addGateways } from './gateways';
import type { TopologyGraph } from './graph';
import { addPolicies } from './policies';
import { addRoutes } from './routes';
import type { CheckSettings } from '../manifests/check-settings';
import { ManifestSet } from '../manifests/manifest-set';
import { completeSettings, USUAL } from '../manifests/settings';

export type { Remarks } from './annotations';
export type { TopologyGraph } from './graph';

/** Where requests go: what there is, and what leads where. */
export function topologyOf(manifests: readonly unknown[], settings: CheckSettings = USUAL): TopologyGraph {
  return topologyOfSet(new ManifestSet(manifests, completeSettings(settings, manifests)));
}

/** The same for manifests that others ask about as well, with what they have to say. */
export function topologyOfSet(set: ManifestSet, remarks?: Remarks): TopologyGraph {
  const builder = new TopologyBuilder();
  addGateways(set, builder);
  addRoutes(set, builder);
  addBackends(set, builder);
  addPolicies(set, builder);
  const graph = builder.graph();
  return remarks === undefined ? graph : annotate(graph, remarks);
}
