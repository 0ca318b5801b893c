import * as pulumi from '@pulumi/pulumi';
import { PerCluster } from './per-cluster';
import type { Finding } from '../core/checks/finding';
import type { CheckSettings } from '../core/manifests/check-settings';

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
 * warns of what it finds. What is not known yet is passed over. The stack can switch it off.
 *
 * Gives what to call when more is known of the object: then all of them are looked at again.
 */
export function lookAt(manifest: unknown, resource: pulumi.Resource, settings: CheckSettings): ((known: unknown) => void) | undefined {
  if (!isWanted()) { return undefined; }
  const cluster = clusters.of(resource);
  const index = cluster.manifests.push(manifest) - 1;
  cluster.resources.push(resource);
  // Loaded when it is needed, most of what the library has is checks; and now, because jest lets nothing be loaded once a test has ended.
  const { CHECKS_BEYOND_SCHEMA } = require('../core/checks/list') as typeof import('../core/checks/list');
  const { checkManifests } = require('../core/checks/run') as typeof import('../core/checks/run');
  const { formatFinding } = require('../core/checks/finding-text') as typeof import('../core/checks/finding-text');
  const schedule = (): void => {
    if (cluster.isScheduled) { return; }
    cluster.isScheduled = true;
    setImmediate(() => {
      cluster.isScheduled = false;
      warn(cluster, checkManifests(cluster.manifests, settings, CHECKS_BEYOND_SCHEMA), formatFinding);
    });
  };
  schedule();
  return (known) => {
    cluster.manifests[index] = known;
    schedule();
  };
}

let wanted: boolean | undefined;

function isWanted(): boolean {
  if (wanted === undefined) {
    wanted = new pulumi.Config('kgateway-constructs').getBoolean('checks') !== false;
    // Pulumi reads all configuration for each question; the components of a program mostly come in one go.
    queueMicrotask(() => { wanted = undefined; });
  }
  return wanted;
}

/** In text that Pulumi shows with the URN of the resource. Components that are made later are looked at again with the others. */
function warn({ resources, told }: Cluster, findings: readonly Finding[], textOf: (finding: Finding) => string): void {
  for (const finding of findings) {
    const text = textOf(finding);
    if (finding.severity === 'info' || finding.accepted !== undefined || told.has(text)) { continue; }
    told.add(text);
    void pulumi.log.warn(text, resources[finding.index]);
  }
}
