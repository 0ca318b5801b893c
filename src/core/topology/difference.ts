import type { TopologyEdge } from './edge';
import { around } from './focus';
import { nodesById } from './graph';
import type { TopologyGraph } from './graph';
import type { TopologyNode } from './node';

/** What two topologies have in common, and what only one of them has: nodes and edges say what became of them. */
export function difference(before: TopologyGraph, after: TopologyGraph): TopologyGraph {
  const [old, current] = [withStableIds(before), withStableIds(after)];
  const [oldNodes, newNodes] = [nodesById(old), nodesById(current)];
  const [oldEdges, newEdges] = [edgesByKey(old), edgesByKey(current)];
  return {
    nodes: [
      ...current.nodes.map((node) => compared(node, oldNodes.get(node.id), contentOf)),
      ...old.nodes.filter(({ id }) => !newNodes.has(id)).map((node) => ({ ...node, index: -1, change: 'removed' })),
    ],
    edges: [
      ...[...newEdges].map(([key, edge]) => compared(edge, oldEdges.get(key), edgeContent)),
      ...[...oldEdges].filter(([key]) => !newEdges.has(key)).map(([, edge]) => ({ ...edge, change: 'removed' })),
    ],
  };
}

/** The objects with changes, and those next to them. */
export function changesOnly(graph: TopologyGraph): TopologyGraph {
  const changed = [
    ...graph.nodes.filter(({ change }) => change !== undefined).map(({ id }) => id),
    ...graph.edges.filter(({ change }) => change !== undefined).flatMap(({ from, to }) => [from, to]),
  ];
  return around(graph, changed, 1);
}

function compared<T extends object>(current: T, before: T | undefined, content: (one: T) => string): T & { readonly change?: string } {
  if (before === undefined) { return { ...current, change: 'added' }; }
  return content(current) === content(before) ? current : { ...current, change: 'changed' };
}

function edgeContent({ share, label, fault, grants }: TopologyEdge): string {
  return JSON.stringify([share, label, fault, grants]);
}

/** What counts: not where it stands, and not what others say of it. */
function contentOf({ hostnames, port, protocol, certificates, matches, action, details, tls, tlsDetail, isElsewhere }: TopologyNode): string {
  return JSON.stringify([hostnames, port, protocol, certificates, matches.map(({ text }) => text), action, details, tls, tlsDetail, isElsewhere]);
}

function edgesByKey({ edges }: TopologyGraph): ReadonlyMap<string, TopologyEdge> {
  return new Map(edges.map((edge) => [JSON.stringify([edge.type, edge.from, edge.to, edge.port]), edge]));
}

/** Rules without names are identified by their matches: by their positions all would change if one is put before them. */
function withStableIds({ nodes, edges }: TopologyGraph): TopologyGraph {
  const ids = new Map<string, string>();
  const taken = new Set(nodes.map(({ id }) => id));
  for (const { id, parent, name, matches } of nodes) {
    if (parent === undefined || !name.startsWith('rules[')) { continue; }
    const wanted = `${parent} rule ${matches.map(({ text }) => text).join(', ')}`;
    let free = wanted;
    for (let count = 2; taken.has(free); count++) { free = `${wanted} (${count})`; }
    taken.add(free);
    ids.set(id, free);
  }
  const renamed = (id: string): string => ids.get(id) ?? id;
  return {
    nodes: nodes.map((node) => ({ ...node, id: renamed(node.id) })),
    edges: edges.map((edge) => ({ ...edge, from: renamed(edge.from), to: renamed(edge.to) })),
  };
}
