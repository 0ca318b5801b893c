import { ApiObject } from 'cdk8s';
import type { IConstruct } from 'constructs';
import { releaseTargetOf } from './release';
import { manifestOf } from './validation';
import type { TopologyEdge } from '../core/topology/edge';
import type { TopologyNode } from '../core/topology/node';

/**
 * Where requests go: the Gateways, listeners, routes, rules and backends of a program, and what leads from one to the
 * next, as the controller will translate them. With the findings of the checks, and the conditions that the controller
 * is expected to report.
 *
 * Call it when everything is made.
 *
 * @example
 * const picture = Topology.of(app).toMermaid();
 */
export class Topology {
  /**
   * The topology of all objects in an App, a Chart or any other construct, hand-written ones included.
   */
  public static of(scope: IConstruct): Topology {
    const objects = scope.node.findAll().filter((construct): construct is ApiObject => construct instanceof ApiObject);
    const manifests = objects.map(manifestOf);
    // Loaded when it is needed, like all checks.
    const { describedTopology } = require('../core/described-topology') as typeof import('../core/described-topology');
    const { nodes, edges } = describedTopology(manifests, objects.length === 0 ? undefined : { releases: releaseTargetOf(objects[0])._releases });
    return new Topology([...nodes], [...edges]);
  }

  private constructor(
    /** What there is: the parts of an object, such as the rules of a route, are nodes of their own. */
    public readonly nodes: TopologyNode[],
    /** What leads where. */
    public readonly edges: TopologyEdge[],
  ) {}

  /**
   * A picture for Mermaid, which code hosts show in Markdown.
   */
  public toMermaid(): string {
    const { drawingOf } = require('../drawing/cards') as typeof import('../drawing/cards');
    const { mermaid } = require('../drawing/mermaid') as typeof import('../drawing/mermaid');
    return mermaid(drawingOf(this));
  }

  /**
   * A picture as SVG, for light and dark surroundings. The same program gives the same picture.
   */
  public toSvg(): string {
    const { drawingOf } = require('../drawing/cards') as typeof import('../drawing/cards');
    const { svg } = require('../drawing/svg') as typeof import('../drawing/svg');
    return svg(drawingOf(this), { title: 'Gateways, routes and backends', isAlone: true });
  }
}
