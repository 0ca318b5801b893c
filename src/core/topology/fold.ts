import { TopologyEdgeType } from './edge';
import type { TopologyEdge } from './edge';
import { edgesWithin, nodesById, ownerOf } from './graph';
import type { TopologyGraph } from './graph';
import { append } from './lists';
import { TopologyNodeType } from './node';
import type { TopologyFinding, TopologyNode } from './node';

/** A topology in which many nodes are one. */
export interface FoldedTopology {
  readonly graph: TopologyGraph;
  /** What each group stands for: the ids of objects. */
  readonly members: ReadonlyMap<string, readonly string[]>;
}

const BESIDE = [TopologyNodeType.POLICY, TopologyNodeType.GRANT];
const PARTS = [TopologyNodeType.LISTENER, TopologyNodeType.RULE];
const OWNERS = [TopologyNodeType.GATEWAY, TopologyNodeType.LISTENER_SET];

/** Folds a topology until it has about so many objects: a group for the routes of a namespace at a listener, and one for its backends. */
export function fold(graph: TopologyGraph, most: number): FoldedTopology {
  const objects = graph.nodes.filter(({ type }) => !PARTS.includes(type) && !BESIDE.includes(type));
  if (objects.length <= most) { return { graph, members: new Map() }; }
  const groups = new Map<string, Group>();
  const owners = objects.filter(({ type }) => OWNERS.includes(type));
  const parents = listenersByRoute(graph);
  for (const node of objects) {
    if (OWNERS.includes(node.type) && owners.length <= most / 2) { continue; }
    const group = groupOf(node, parents.get(node.id));
    const known = groups.get(group.id);
    if (known === undefined) { groups.set(group.id, group); } else { known.members.push(node); }
  }
  const split = groups.size >= most / 2 ? joined([...groups.values()]) : [...groups.values()].flatMap((group) => pieces(group, groups.size, most));
  return replace(graph, split);
}

interface Group {
  readonly id: string;
  readonly namespace: string | undefined;
  readonly name: string;
  readonly kind: string;
  readonly members: TopologyNode[];
}

function groupOf(node: TopologyNode, listener: string | undefined): Group {
  const { namespace, type } = node;
  const members = [node];
  if (type === TopologyNodeType.ROUTE) {
    return { id: `routes ${namespace ?? ''} ${listener ?? ''}`, namespace, name: `routes of ${namespace ?? 'no namespace'}`, kind: listener === undefined ? 'not attached' : `at ${listener}`, members };
  }
  if (OWNERS.includes(type)) { return { id: `gateways ${namespace ?? ''}`, namespace, name: `Gateways of ${namespace ?? 'no namespace'}`, kind: 'group', members }; }
  return { id: `backends ${namespace ?? ''}`, namespace, name: `backends of ${namespace ?? 'no namespace'}`, kind: 'group', members };
}

/** The listener at which each route is; of several the first one. */
function listenersByRoute({ edges }: TopologyGraph): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { type, from, to } of edges) {
    if (type === TopologyEdgeType.ATTACHES && !found.has(to)) { found.set(to, from); }
  }
  return found;
}

/** Too many namespaces for a picture: those whose names begin alike go together. */
function joined(groups: readonly Group[]): readonly Group[] {
  const kinds = new Map<string, Group[]>();
  for (const group of groups) {
    const key = group.id.split(' ')[0];
    kinds.set(key, [...kinds.get(key) ?? [], group]);
  }
  return [...kinds].flatMap(([key, list]) => {
    const sorted = [...list].sort((a, b) => compare(a.namespace ?? '', b.namespace ?? ''));
    return chunks(sorted, Math.ceil(sorted.length / PIECES)).map((some): Group => {
      const [first, last] = [some[0].namespace ?? '', some[some.length - 1].namespace ?? ''];
      return {
        id: `${key} ${first} … ${last}`, namespace: undefined, name: `${key} of ${first} … ${last}`, kind: `${some.length} groups`, members: some.flatMap(({ members }) => members),
      };
    });
  });
}

const PIECES = 20;

/** A group that is all there is, and too large to be opened at once. */
function pieces(group: Group, count: number, most: number): readonly Group[] {
  if (count > 4 || group.members.length <= most / 2) { return [group]; }
  const sorted = [...group.members].sort((a, b) => compare(sortKey(a), sortKey(b)));
  const size = Math.max(Math.floor(most / 3), Math.ceil(sorted.length / PIECES));
  return chunks(sorted, size).map((members): Group => {
    const [first, last] = [shownAs(members[0]), shownAs(members[members.length - 1])];
    return { ...group, id: `${group.id} ${first} … ${last}`, name: first === last ? first : `${first} … ${last}`, members };
  });
}

function sortKey(node: TopologyNode): string {
  return `${shownAs(node)} ${node.name}`;
}

function shownAs({ hostnames, name }: TopologyNode): string {
  return hostnames[0] ?? name;
}

function chunks<T>(list: readonly T[], size: number): readonly T[][] {
  const found: T[][] = [];
  for (let start = 0; start < list.length; start += size) { found.push(list.slice(start, start + size)); }
  return found;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Puts groups in the place of their members. */
function replace(graph: TopologyGraph, groups: readonly Group[]): FoldedTopology {
  const groupOfObject = new Map(groups.flatMap(({ id, members }) => members.map((member) => [member.id, id] as const)));
  const nodes = nodesById(graph);
  const standIn = (id: string): string => {
    const node = nodes.get(id);
    return node === undefined ? id : groupOfObject.get(ownerOf(nodes, node).id) ?? id;
  };
  const parts = new Map<string, TopologyNode[]>();
  for (const node of graph.nodes) {
    const group = standIn(node.id);
    if (group !== node.id) { append(parts, group, node); }
  }
  const edges = mergedEdges(graph, standIn);
  const used = new Set(edges.filter(({ type }) => type === TopologyEdgeType.APPLIES || type === TopologyEdgeType.PERMITS).map(({ from }) => from));
  const kept = graph.nodes.filter(({ id, type }) => standIn(id) === id && (!BESIDE.includes(type) || used.has(id)));
  const folded = [...kept, ...groups.map((group) => groupNode(group, parts.get(group.id) ?? []))];
  const ids = new Set(folded.map(({ id }) => id));
  return {
    graph: { nodes: folded, edges: edgesWithin(edges, ids) },
    members: new Map(groups.map(({ id, members }) => [id, members.map((member) => member.id)])),
  };
}

function mergedEdges({ edges }: TopologyGraph, standIn: (id: string) => string): readonly TopologyEdge[] {
  const merged = new Map<string, { readonly edge: TopologyEdge; count: number }>();
  for (const edge of edges) {
    const [from, to] = [standIn(edge.from), standIn(edge.to)];
    const isFolded = from !== edge.from || to !== edge.to;
    if (from === to || (isFolded && (edge.type === TopologyEdgeType.APPLIES || edge.type === TopologyEdgeType.PERMITS))) { continue; }
    const key = isFolded ? `${edge.type} ${from} ${to}` : `${edge.type} ${from} ${to} ${edge.label} ${edge.port ?? ''}`;
    const known = merged.get(key);
    if (known !== undefined) { known.count++; continue; }
    const { type, isAcross } = edge;
    merged.set(key, { edge: isFolded ? { from, to, type, isAcross, label: '', grants: [] } : edge, count: 1 });
  }
  return [...merged.values()].map(({ edge, count }) => (count > 1 ? { ...edge, label: String(count) } : edge));
}

function groupNode({ id, namespace, name, kind, members }: Group, nodes: readonly TopologyNode[]): TopologyNode {
  return {
    id,
    type: TopologyNodeType.GROUP,
    kind,
    ...namespace === undefined ? {} : { namespace },
    name,
    isElsewhere: false,
    index: -1,
    path: '',
    hostnames: [],
    certificates: [],
    matches: [],
    conditions: [],
    count: members.length,
    details: countsOf(members, nodes),
    findings: summary(nodes),
  };
}

/** `12 HTTPRoutes`, `40 rules` */
function countsOf(members: readonly TopologyNode[], nodes: readonly TopologyNode[]): string[] {
  const counts = new Map<string, number>();
  for (const { kind } of members) { counts.set(kind, (counts.get(kind) ?? 0) + 1); }
  const rules = nodes.filter(({ type }) => type === TopologyNodeType.RULE).length;
  const unverified = members.filter(({ tls }) => tls === 'unverified').length;
  return [
    ...[...counts].map(([kind, count]) => `${count} ${kind}${count === 1 ? '' : 's'}`),
    ...rules === 0 ? [] : [`${rules} rule${rules === 1 ? '' : 's'}`],
    ...unverified === 0 ? [] : [`${unverified} with TLS that is not verified`],
  ];
}

/** How much is found within, as one remark for each severity. */
function summary(nodes: readonly TopologyNode[]): TopologyFinding[] {
  return ['error', 'warning'].flatMap((severity) => {
    const found = nodes.flatMap(({ findings }) => findings).filter((finding) => finding.severity === severity);
    if (found.length === 0) { return []; }
    const checks = [...new Set(found.map(({ id }) => id))];
    return [{ id: `${found.length} ${severity}${found.length === 1 ? '' : 's'}`, severity, path: '', message: checks.join(', '), fix: 'open the group' }];
  });
}
