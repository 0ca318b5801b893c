/** What of dagre is used. Its own types are for ECMAScript modules only. */
export interface DagreGraph {
  setGraph(options: Readonly<Record<string, unknown>>): void;
  setNode(id: string, value: object): void;
  setParent(id: string, parent: string): void;
  setEdge(from: string, to: string, value: object): void;
  node(id: string): Box;
  edge(from: string, to: string): { readonly points: readonly Point[]; readonly x?: number; readonly y?: number };
  graph(): { readonly width: number; readonly height: number };
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle with its middle. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

interface Dagre {
  readonly Graph: new (options: { readonly compound: boolean }) => DagreGraph;
  layout(graph: DagreGraph): void;
}

/** Loaded when something is drawn. */
export function dagre(): Dagre {
  const loaded = require('@dagrejs/dagre') as Dagre & { readonly graphlib: Dagre; readonly default?: Dagre & { readonly graphlib: Dagre } };
  const found = loaded.default ?? loaded;
  return { Graph: found.Graph ?? found.graphlib.Graph, layout: (graph) => { found.layout(graph); } };
}
