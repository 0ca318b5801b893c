import { ownerOf, nodesById, restrict } from './graph';
import type { TopologyGraph } from './graph';
import { Neighbours } from './neighbours';
import { TopologyNodeType } from './node';
import type { TopologyNode } from './node';

/** What of a topology is wanted. All of it has to hold. */
export interface Focus {
  /** Where requests for this host go. */
  readonly host?: string;
  /** What is in this namespace, and what it has to do with. */
  readonly namespace?: string;
  /** The ids of the nodes at which ways begin. */
  readonly from?: readonly string[];
  /** The ids of the nodes at which they end. */
  readonly to?: readonly string[];
  /** How many steps to go, from object to object. */
  readonly depth?: number;
}

/** The part of a topology that is asked for: what is named, and what leads there or is led to. */
export function focus(graph: TopologyGraph, { host, namespace, from, to, depth = Infinity }: Focus): TopologyGraph {
  const neighbours = new Neighbours(graph);
  const wanted: ReadonlySet<string>[] = [];
  const addAround = (seeds: readonly TopologyNode[]): void => { wanted.push(neighbours.reach(seeds.map(({ id }) => id), ['after', 'before'], depth)); };
  if (host !== undefined) { addAround(graph.nodes.filter((node) => node.type === TopologyNodeType.ROUTE && servesHost(graph, node, host))); }
  if (namespace !== undefined) { addAround(graph.nodes.filter((node) => node.namespace === namespace)); }
  if (from !== undefined) { wanted.push(neighbours.reach(from, ['after'], depth)); }
  if (to !== undefined) { wanted.push(neighbours.reach(to, ['before'], depth)); }
  return wanted.length === 0 ? graph : keep(graph, neighbours, wanted);
}

/** Objects, with what stands directly before and behind them. */
export function around(graph: TopologyGraph, ids: readonly string[], depth = Infinity): TopologyGraph {
  const neighbours = new Neighbours(graph);
  return keep(graph, neighbours, [neighbours.reach(ids, ['after', 'before'], depth)]);
}

function keep(graph: TopologyGraph, neighbours: Neighbours, wanted: readonly ReadonlySet<string>[]): TopologyGraph {
  const [first, ...others] = wanted;
  const kept = new Set([...first].filter((id) => others.every((set) => set.has(id))));
  const companions = neighbours.companions(kept);
  const nodes = nodesById(graph);
  return restrict(graph, (node) => {
    const { id } = ownerOf(nodes, node);
    return kept.has(id) || companions.has(id);
  });
}

/** Whether requests for a host may get to a route: by its own hosts, or else by those of its matches. */
function servesHost({ nodes }: TopologyGraph, route: TopologyNode, host: string): boolean {
  const name = host.toLowerCase().replace(/:\d+$/, '');
  if (route.hostnames.length > 0) { return route.hostnames.some((one) => covers(one, name)); }
  const hosts = nodes.filter(({ parent }) => parent === route.id).flatMap(({ matches }) => matches.flatMap((match) => match.host ?? []));
  return hosts.length === 0 || hosts.some((one) => covers(one, name));
}

function covers(pattern: string, host: string): boolean {
  const lower = pattern.toLowerCase();
  return lower === '*' || lower === host || (lower.startsWith('*.') && host.endsWith(lower.slice(1)) && host.length > lower.length - 1);
}

/** The nodes that a text names: `Gateway infra/edge`, `infra/edge` or `edge`, with a slash in place of the blank as well. */
export function nodesNamed({ nodes }: TopologyGraph, text: string): readonly TopologyNode[] {
  const wanted = text.replace(' ', '/').toLowerCase();
  return nodes.filter(({ kind, namespace, name, parent }) => {
    if (parent !== undefined) { return false; }
    const inNamespace = namespace === undefined ? name : `${namespace}/${name}`;
    return [name, inNamespace, `${kind}/${inNamespace}`, `${kind}/${name}`].some((one) => one.toLowerCase() === wanted);
  });
}
