import type { TopologyEdge, TopologyEdgeType } from './edge';
import type { TopologyGraph } from './graph';
import type { TopologyNode, TopologyNodeType } from './node';
import { Manifest } from '../manifests/manifest';
import type { Lookup } from '../manifests/manifest-set';
import { formatPath } from '../schema/path';
import type { Step } from '../schema/path';

/** What a node says besides its name and place. */
export type NodeContent = Partial<Omit<TopologyNode, 'id' | 'kind' | 'namespace' | 'name' | 'parent' | 'isElsewhere' | 'index' | 'path' | 'findings' | 'conditions'>>
  & { readonly type: TopologyNodeType };

/** Something that may not be among the manifests. */
export interface Named {
  readonly kind: string;
  readonly namespace: string | undefined;
  readonly name: string;
}

const EMPTY = { hostnames: [], certificates: [], matches: [], details: [], findings: [], conditions: [] };

/** Collects nodes and edges, each once. */
export class TopologyBuilder {
  private readonly nodes = new Map<string, TopologyNode>();
  private readonly ids = new Map<Manifest, string>();
  /** By their places in the objects that they are of. */
  private readonly parts = new Map<string, string>();
  private readonly edges = new Map<string, TopologyEdge>();

  /** The node of an object. What it says counts when it is asked for first. */
  public object(manifest: Manifest, content: () => NodeContent): string {
    const known = this.ids.get(manifest);
    if (known !== undefined) { return known; }
    const { kind, namespace, index, writtenName: name } = manifest;
    const id = this.freeId(idOf({ kind, namespace, name }));
    this.ids.set(manifest, id);
    const { type, ...made } = content();
    this.add({ id, type, kind, ...optionalNamespace(namespace), name, isElsewhere: false, index, path: '', ...EMPTY, ...made });
    return id;
  }

  public idOf(manifest: Manifest): string | undefined {
    return this.ids.get(manifest);
  }

  /** The node of an object that is not among the manifests. */
  public elsewhere(named: Named, { type, ...content }: NodeContent): string {
    const id = idOf(named);
    const known = this.nodes.get(id);
    if (known?.isElsewhere === true) { return id; }
    const free = this.freeId(id);
    this.add({ id: free, type, kind: named.kind, ...optionalNamespace(named.namespace), name: named.name, isElsewhere: true, index: -1, path: '', ...EMPTY, ...content });
    return free;
  }

  /** The node of a part of an object. */
  public part(parent: string, kind: string, name: string, path: readonly Step[], { type, ...content }: NodeContent): string {
    const key = partKey(parent, path.length === 0 ? [name] : path);
    const known = this.parts.get(key);
    if (known !== undefined) { return known; }
    const owner = this.nodes.get(parent);
    const id = this.freeId(`${parent} ${name}`);
    this.parts.set(key, id);
    this.add({
      id,
      type,
      kind,
      ...optionalNamespace(owner?.namespace),
      name,
      parent,
      isElsewhere: owner?.isElsewhere === true,
      index: owner?.index ?? -1,
      path: formatPath(path),
      ...EMPTY,
      ...content,
    });
    return id;
  }

  /** The node of a part, by where it stands. */
  public partOf(parent: string, path: readonly Step[]): string | undefined {
    return this.parts.get(partKey(parent, path));
  }

  public connect(type: TopologyEdgeType, from: string, to: string, more: Partial<Omit<TopologyEdge, 'from' | 'to' | 'type' | 'isAcross'>> = {}): void {
    const key = JSON.stringify([type, from, to, more.label ?? '', more.port ?? '']);
    if (this.edges.has(key)) { return; }
    const [source, target] = [this.nodes.get(from)?.namespace, this.nodes.get(to)?.namespace];
    this.edges.set(key, { from, to, type, label: '', isAcross: source !== undefined && target !== undefined && source !== target, grants: [], ...more });
  }

  public graph(): TopologyGraph {
    return { nodes: [...this.nodes.values()], edges: [...this.edges.values()] };
  }

  private add(node: TopologyNode): void {
    this.nodes.set(node.id, node);
  }

  /** Two manifests may have the same name. */
  private freeId(wanted: string): string {
    let id = wanted;
    for (let count = 2; this.nodes.has(id); count++) { id = `${wanted} (${count})`; }
    return id;
  }
}

function partKey(parent: string, path: readonly Step[]): string {
  return `${parent} ${formatPath(path)}`;
}

/** `HTTPRoute shop/checkout` */
export function idOf({ kind, namespace, name }: Named): string {
  return `${kind} ${namespace === undefined || namespace === '' ? '' : `${namespace}/`}${name}`;
}

function optionalNamespace(namespace: string | undefined): { readonly namespace?: string } {
  return namespace === undefined || namespace === '' ? {} : { namespace };
}

/** Whether something is among the manifests. */
export function isFound(found: Lookup): found is Manifest {
  return found instanceof Manifest;
}
