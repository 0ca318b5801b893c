import * as pulumi from '@pulumi/pulumi';
import { PerCluster } from './per-cluster';
import type { CheckSettings, Finding } from '../core/checks';

/** The objects of one cluster, and what was told of them already. */
interface Cluster {
  readonly manifests: unknown[];
  readonly resources: pulumi.Resource[];
  readonly told: Set<string>;
  isScheduled: boolean;
}

const clusters = new PerCluster<Cluster>(() => ({ manifests: [], resources: [], told: new Set(), isScheduled: false }));

/**
 * Looks at the objects of a program together, once its components are made, and
 * warns of what it finds. What is not known yet is passed over. The stack has to ask for it.
 */
export function lookAt(manifest: unknown, resource: pulumi.Resource, settings: CheckSettings): void {
  if (!isAskedFor()) { return; }
  const cluster = clusters.of(resource);
  if (!cluster.isScheduled) {
    cluster.isScheduled = true;
    setImmediate(() => warn(cluster, settings));
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

/** In text that Pulumi shows with the URN of the resource. Components that are made later are looked at again with the others. */
function warn(cluster: Cluster, settings: CheckSettings): void {
  const { manifests, resources, told } = cluster;
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
