import type { TopologyEdge } from './edge';
import type { TopologyNode } from './node';

/** What there is, and what leads where. */
export interface TopologyGraph {
  readonly nodes: readonly TopologyNode[];
  readonly edges: readonly TopologyEdge[];
}

/** The nodes of a graph by their ids. */
export function nodesById({ nodes }: TopologyGraph): ReadonlyMap<string, TopologyNode> {
  return new Map(nodes.map((node) => [node.id, node]));
}

/** The node that stands for the whole object that a node is a part of. */
export function ownerOf(nodes: ReadonlyMap<string, TopologyNode>, node: TopologyNode): TopologyNode {
  const parent = node.parent === undefined ? undefined : nodes.get(node.parent);
  return parent === undefined ? node : ownerOf(nodes, parent);
}

/** What of a graph is left when some of its nodes go. */
export function restrict({ nodes, edges }: TopologyGraph, isKept: (node: TopologyNode) => boolean): TopologyGraph {
  const kept = nodes.filter(isKept);
  const ids = new Set(kept.map(({ id }) => id));
  return { nodes: kept, edges: edgesWithin(edges, ids) };
}

/** The edges between nodes, without grants that are not among these. */
export function edgesWithin(edges: readonly TopologyEdge[], ids: ReadonlySet<string>): readonly TopologyEdge[] {
  return edges
    .filter(({ from, to }) => ids.has(from) && ids.has(to))
    .map((edge) => (edge.grants.every((grant) => ids.has(grant)) ? edge : { ...edge, grants: edge.grants.filter((grant) => ids.has(grant)) }));
}
