import { TopologyEdgeType } from './edge';
import { nodesById, ownerOf } from './graph';
import type { TopologyGraph } from './graph';
import type { TopologyNode } from './node';

/** Edges along which nothing flows: what they come from goes with what they lead to. */
const BESIDE = [TopologyEdgeType.APPLIES, TopologyEdgeType.PERMITS];

/** What leads where, object by object. */
export class Neighbours {
  private readonly nodes: ReadonlyMap<string, TopologyNode>;
  private readonly after = new Map<string, Set<string>>();
  private readonly before = new Map<string, Set<string>>();
  /** Policies and grants, by what they are for. */
  private readonly beside = new Map<string, Set<string>>();

  public constructor(graph: TopologyGraph) {
    this.nodes = nodesById(graph);
    for (const { type, from, to } of graph.edges) {
      const [source, target] = [this.ownerOf(from), this.ownerOf(to)];
      if (BESIDE.includes(type)) { add(this.beside, target, source); continue; }
      add(this.after, source, target);
      add(this.before, target, source);
    }
    // What policies call comes behind what they are for.
    for (const [target, policies] of this.beside) {
      for (const policy of policies) {
        for (const called of this.after.get(policy) ?? []) { add(this.after, target, called); add(this.before, called, target); }
      }
    }
  }

  public ownerOf(id: string): string {
    const node = this.nodes.get(id);
    return node === undefined ? id : ownerOf(this.nodes, node).id;
  }

  /** Objects and those behind them, with those before them, up to a number of steps. */
  public reach(seeds: Iterable<string>, directions: readonly ('after' | 'before')[], depth: number): Set<string> {
    const all = new Set<string>();
    for (const direction of directions) {
      let border = new Set([...seeds].map((seed) => this.ownerOf(seed)));
      const found = new Set(border);
      for (let step = 0; step < depth && border.size > 0; step++) {
        border = new Set([...border].flatMap((id) => [...this[direction].get(id) ?? []]).filter((id) => !found.has(id)));
        border.forEach((id) => found.add(id));
      }
      found.forEach((id) => all.add(id));
    }
    return all;
  }

  /** The policies and grants of objects. */
  public companions(objects: ReadonlySet<string>): Set<string> {
    return new Set([...objects].flatMap((id) => [...this.beside.get(id) ?? []]));
  }
}

function add(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key);
  if (set === undefined) { sets.set(key, new Set([value])); } else { set.add(value); }
}
