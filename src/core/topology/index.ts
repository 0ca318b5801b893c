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

/** Where requests go: what there is, what leads where, and what others have to say of it. */
export function topologyOf(manifests: readonly unknown[], settings: CheckSettings = USUAL, remarks?: Remarks): TopologyGraph {
  const set = new ManifestSet(manifests, completeSettings(settings, manifests));
  const builder = new TopologyBuilder();
  addGateways(set, builder);
  addRoutes(set, builder);
  addBackends(set, builder);
  addPolicies(set, builder);
  const graph = builder.graph();
  return remarks === undefined ? graph : annotate(graph, remarks);
}
