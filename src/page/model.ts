import type { PageData, PageFinding } from '../cli/report/html/data';
import { unpack } from '../cli/report/html/packed-graph';
import { nodesById, ownerOf } from '../core/topology/graph';
import type { TopologyGraph } from '../core/topology/graph';
import type { TopologyNode } from '../core/topology/node';

/** The data of the page, with what is looked up in it. */
export class Model {
  public readonly nodes: ReadonlyMap<string, TopologyNode>;
  public readonly findingsByObject = new Map<number, PageFinding[]>();
  private readonly nodeByObject = new Map<number, TopologyNode>();

  public readonly graph: TopologyGraph;

  public constructor(public readonly data: PageData) {
    this.graph = unpack(data.graph);
    this.nodes = nodesById(this.graph);
    for (const node of this.graph.nodes) {
      if (node.index >= 0 && node.parent === undefined) { this.nodeByObject.set(node.index, node); }
    }
    for (const finding of data.findings) {
      const list = this.findingsByObject.get(finding.index);
      if (list === undefined) { this.findingsByObject.set(finding.index, [finding]); } else { list.push(finding); }
    }
  }

  /** The node of an object, if it is on the map. */
  public nodeOf(index: number): TopologyNode | undefined {
    return this.nodeByObject.get(index);
  }

  public ownerOf(node: TopologyNode): TopologyNode {
    return ownerOf(this.nodes, node);
  }

  public namespaces(): readonly string[] {
    return [...new Set(this.graph.nodes.flatMap(({ namespace }) => namespace ?? []))].sort();
  }

  public hosts(): readonly string[] {
    return [...new Set(this.graph.nodes.flatMap(({ hostnames }) => hostnames))].sort();
  }

  public count(severity: PageFinding['severity']): number {
    return this.data.findings.filter((finding) => finding.severity === severity && finding.accepted === undefined).length;
  }
}
