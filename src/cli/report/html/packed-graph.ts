import type { TopologyEdge } from '../../../core/topology/edge';
import type { TopologyGraph } from '../../../core/topology/graph';
import type { TopologyNode } from '../../../core/topology/node';

/** A graph without what is empty, which is most of it. */
export interface PackedGraph {
  readonly nodes: readonly Partial<TopologyNode>[];
  readonly edges: readonly Partial<TopologyEdge>[];
}

const EMPTY_NODE = { isElsewhere: false, index: -1, path: '', hostnames: [], certificates: [], matches: [], details: [], findings: [], conditions: [] };
const EMPTY_EDGE = { label: '', isAcross: false, grants: [] };

export function pack({ nodes, edges }: TopologyGraph): PackedGraph {
  return { nodes: nodes.map((node) => without(node, EMPTY_NODE)), edges: edges.map((edge) => without(edge, EMPTY_EDGE)) };
}

export function unpack({ nodes, edges }: PackedGraph): TopologyGraph {
  return {
    nodes: nodes.map((node) => ({ ...EMPTY_NODE, ...node }) as TopologyNode),
    edges: edges.map((edge) => ({ ...EMPTY_EDGE, ...edge }) as TopologyEdge),
  };
}

function without<T extends object>(thing: T, empty: object): Partial<T> {
  const values = new Map(Object.entries(empty).map(([key, value]) => [key, JSON.stringify(value)]));
  return Object.fromEntries(Object.entries(thing).filter(([key, value]) => JSON.stringify(value) !== values.get(key))) as Partial<T>;
}
