import * as pulumi from '@pulumi/pulumi';
import type { CheckSettings, Finding } from '../core/checks';

/** The objects of one cluster, and what was told of them already. */
interface Cluster {
  readonly settings: CheckSettings;
  readonly manifests: unknown[];
  readonly resources: pulumi.Resource[];
  readonly told: Set<string>;
  isScheduled: boolean;
}

/** By the connection to the engine, of which there is one for each program, and by provider. */
const programs = new WeakMap<object, Map<pulumi.ProviderResource | undefined, Cluster>>();
const usual = {};

/**
 * Looks at the objects of a program together, once its components are made, and
 * warns of what it finds. What is not known yet is passed over. The stack has to ask for it.
 */
export function lookAt(manifest: unknown, resource: pulumi.Resource, settings: CheckSettings): void {
  if (!isAskedFor()) { return; }
  const cluster = clusterOf(resource, settings);
  if (!cluster.isScheduled) {
    cluster.isScheduled = true;
    setImmediate(() => warn(cluster));
  }
  cluster.manifests.push(manifest);
  cluster.resources.push(resource);
}

let asked: boolean | undefined;

function isAskedFor(): boolean {
  if (asked === undefined) {
    asked = new pulumi.Config('kgateway-constructs').getBoolean('checks') === true;
    // Pulumi reads all configuration for each question; the components of a program mostly come in one go.
    queueMicrotask(() => { asked = undefined; });
  }
  return asked;
}

function clusterOf(resource: pulumi.Resource, settings: CheckSettings): Cluster {
  const program = pulumi.runtime.getMonitor() ?? usual;
  const clusters = programs.get(program) ?? new Map<pulumi.ProviderResource | undefined, Cluster>();
  programs.set(program, clusters);
  const provider = resource.getProvider('kubernetes:apiextensions.k8s.io/v1:CustomResource');
  const cluster = clusters.get(provider) ?? { settings, manifests: [], resources: [], told: new Set(), isScheduled: false };
  clusters.set(provider, cluster);
  return cluster;
}

/** In text that Pulumi shows with the URN of the resource. Components that are made later are looked at again with the others. */
function warn(cluster: Cluster): void {
  const { settings, manifests, resources, told } = cluster;
  cluster.isScheduled = false;
  // Loaded when it is needed: most of what the library has is checks.
  const { checkManifests } = require('../core/checks') as typeof import('../core/checks');
  const { formatFinding } = require('../core/checks/finding-text') as { formatFinding(finding: Finding): string };
  for (const finding of checkManifests(manifests, settings)) {
    const text = formatFinding(finding);
    if (finding.severity === 'info' || finding.accepted !== undefined || told.has(text)) { continue; }
    told.add(text);
    void pulumi.log.warn(text, resources[finding.index]);
  }
}
