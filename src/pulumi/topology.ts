import * as pulumi from '@pulumi/pulumi';
import { releaseTarget } from './release-target';
import type { TopologyEdge } from '../core/topology/edge';
import type { TopologyNode } from '../core/topology/node';

/** Where requests go, as plain data. */
export interface TopologyResult {
  /** What there is: the parts of an object, such as the rules of a route, are nodes of their own. */
  readonly nodes: TopologyNode[];
  /** What leads where. */
  readonly edges: TopologyEdge[];
}

/** The objects of each program: there is one connection to the engine for each. */
const programs = new WeakMap<object, unknown[]>();

/** Notes what a component makes. */
export function remember(manifest: unknown): void {
  objectsOfProgram().push(manifest);
}

function objectsOfProgram(): unknown[] {
  const program = pulumi.runtime.getMonitor() ?? NO_ENGINE;
  let objects = programs.get(program);
  if (objects === undefined) { programs.set(program, objects = []); }
  return objects;
}

const NO_ENGINE = {};

/**
 * Where requests go: the Gateways, listeners, routes, rules and backends that the program has made so far, and what
 * leads from one to the next, as the controller will translate them. It is known once all values are, and secret where
 * one of them is.
 *
 * ```ts
 * export const map = topology();
 * ```
 */
export function topology(): pulumi.Output<TopologyResult> {
  const settings = { releases: releaseTarget()._releases };
  const { describedTopology } = require('../core/described-topology') as typeof import('../core/described-topology');
  return pulumi.output(objectsOfProgram()).apply((manifests): TopologyResult => {
    const { nodes, edges } = describedTopology(manifests as unknown[], settings);
    return { nodes: [...nodes], edges: [...edges] };
  });
}
