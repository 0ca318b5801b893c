import { element, pill } from './dom';
import type { Model } from './model';
import type { TopologyEdge } from '../core/topology/edge';
import type { TopologyNode } from '../core/topology/node';
import { linkLabel, TLS_TEXTS } from '../drawing/cards';

/** All that is known of a node, beside the map. */
export class Details {
  public readonly panel = element('aside', { class: 'details', hidden: true, 'aria-label': 'Details' });
  private readonly edges = new Map<string, TopologyEdge[]>();

  public constructor(private readonly model: Model, private readonly follow: (id: string) => void, private readonly closed: () => void) {
    for (const edge of model.graph.edges) {
      for (const end of new Set([edge.from, edge.to])) { this.edges.set(end, [...this.edges.get(end) ?? [], edge]); }
    }
  }

  public close(): void {
    this.panel.hidden = true;
  }

  public show(id: string): void {
    const node = this.model.nodes.get(id);
    if (node === undefined) { return; }
    const object = this.model.data.objects[node.index];
    this.panel.replaceChildren(
      element('button', { type: 'button', class: 'close', 'aria-label': 'Close', click: () => { this.close(); this.closed(); } }, '×'),
      element('h2', {}, node.parent === undefined ? node.name : `${this.model.ownerOf(node).name}: ${node.name}`),
      element('div', { class: 'release' }, `${node.kind}${node.namespace === undefined ? '' : ` in ${node.namespace}`}${node.isElsewhere ? ', not among the manifests' : ''}`),
      this.facts(node, object?.file),
      ...this.remarks(node),
      ...this.links(node),
    );
    this.panel.hidden = false;
    this.panel.scrollTop = 0;
  }

  private facts(node: TopologyNode, file: string | undefined): HTMLElement {
    const facts: (readonly [string, string])[] = [
      ...file === undefined ? [] : [['file', file] as const],
      ...node.port === undefined ? [] : [['port', `${node.port} ${node.protocol ?? ''}`] as const],
      ...node.hostnames.map((host) => ['host', host] as const),
      ...node.certificates.map((certificate) => ['certificate', certificate] as const),
      ...node.matches.map(({ text, order, host }) => [order === undefined ? 'match' : `match ${order} of ${host ?? '*'}`, text] as const),
      ...node.details.map((detail) => ['', detail] as const),
      ...node.tls === undefined ? [] : [['TLS', `${TLS_TEXTS[node.tls]}${node.tlsDetail === undefined ? '' : `: ${node.tlsDetail}`}`] as const],
      ...node.change === undefined ? [] : [['change', node.change] as const],
    ];
    return element('dl', {}, ...facts.flatMap(([name, value]) => [element('dt', {}, name), element('dd', {}, value)]));
  }

  private remarks({ findings, conditions }: TopologyNode): readonly HTMLElement[] {
    return [
      ...findings.map(({ id, severity, path, message, fix }) => element('article', { class: `item ${severity}` },
        element('div', { class: 'group-head' }, pill(severity, severity), element('strong', {}, id)),
        element('p', { class: 'where' }, path), element('p', {}, message), element('p', { class: 'fix' }, fix))),
      ...conditions.map(({ type, status, reason, certain }) => element('p', {}, pill(`${type}=${status} ${reason}`, certain ? 'error' : 'warning'), certain ? ' predicted' : ' as far as can be known')),
    ];
  }

  private links(node: TopologyNode): readonly HTMLElement[] {
    const parts = this.model.graph.nodes.filter(({ parent }) => parent === node.id);
    const edges = [node, ...parts].flatMap(({ id }) => this.edges.get(id) ?? []);
    const own = new Set([node.id, ...parts.map(({ id }) => id)]);
    return edges.slice(0, 200).map((edge) => {
      const isOutgoing = own.has(edge.from);
      const other = isOutgoing ? edge.to : edge.from;
      return element('p', {}, `${isOutgoing ? '' : '← '}${edge.type} `,
        element('button', { type: 'button', class: 'link-button', click: () => { this.follow(other); } }, other), ` ${linkLabel(edge)}`);
    });
  }
}
