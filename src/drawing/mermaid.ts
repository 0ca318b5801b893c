import type { Block, Card, Drawing, Line, Link, Tone } from './cards';
import { label } from './text';
import { TopologyEdgeType } from '../core/topology/edge';
import { BackendTlsState, TopologyNodeType } from '../core/topology/node';
import type { TopologyNode } from '../core/topology/node';

/** A drawing for Mermaid, which code hosts show in Markdown. */
export function mermaid({ cards, links }: Drawing): string {
  return new MermaidWriter(cards, links).write();
}

/** What means something to Mermaid or to Markdown is written as the number of its character. */
function escape(text: string, longest?: number): string {
  return label(text, longest).replace(/["#&<>`\\]/g, (character) => `#${character.codePointAt(0) ?? 0};`);
}

class MermaidWriter {
  /** The names under which nodes are known in the text. */
  private readonly names = new Map<string, string>();
  private count = 0;
  private readonly lines: string[] = ['flowchart LR'];
  private readonly inner: string[] = [];

  public constructor(private readonly cards: readonly Card[], private readonly links: readonly Link[]) {}

  public write(): string {
    const namespaces = [...new Set(this.cards.map(({ node }) => node.namespace))];
    namespaces.forEach((namespace, index) => {
      const inside = this.cards.filter(({ node }) => node.namespace === namespace);
      if (namespace === undefined) { inside.forEach((card) => { this.card(card, '  '); }); return; }
      this.lines.push(`  subgraph ns${index}["${escape(namespace)}"]`);
      // Without it, what is linked to nothing outside would run from top to bottom.
      this.lines.push('    direction LR');
      inside.forEach((card) => { this.card(card, '    '); });
      this.lines.push('  end');
    });
    this.lines.push(...this.inner);
    const coloured = new Map<string, number[]>();
    this.links.forEach((link, index) => {
      this.link(link);
      const style = linkStyle(link);
      if (style !== undefined) { coloured.set(style, [...coloured.get(style) ?? [], this.inner.length + index]); }
    });
    return `${[...this.lines, ...styles(this.lines), ...[...coloured].map(([style, indices]) => `  linkStyle ${indices.join(',')} ${style}`)].join('\n')}\n`;
  }

  /** A card is a node, and so are its parts, if there are several. */
  private card(card: Card, indent: string): void {
    const parts = card.blocks.filter(({ isPart }) => isPart);
    const own = card.blocks.filter(({ isPart }) => !isPart);
    const shown = parts.length === 1 ? [...own.slice(0, 1), ...parts, ...own.slice(1)] : own;
    const name = this.name(card.node.id);
    this.lines.push(`${indent}${name}${shape(card.node, headOf(card), shown)}:::${classOf(card)}`);
    for (const node of shown.flatMap(({ nodes }) => nodes)) { if (!this.names.has(node)) { this.names.set(node, name); } }
    if (parts.length < 2) { return; }
    for (const part of parts) {
      const partName = this.name(part.nodes[0]);
      part.nodes.forEach((node) => { if (!this.names.has(node)) { this.names.set(node, partName); } });
      const type = card.node.type === TopologyNodeType.ROUTE ? 'rule' : 'listener';
      this.lines.push(`${indent}${partName}("${part.lines.map(lineText).join('<br/>')}"):::${part.lines.find(({ change }) => change !== undefined)?.change ?? (isWrong(part.lines) ? 'error' : type)}`);
      this.inner.push(`  ${name} --- ${partName}`);
    }
  }

  private name(id: string): string {
    const name = `n${this.count++}`;
    this.names.set(id, name);
    return name;
  }

  private link({ edge, from, to, label: text }: Link): void {
    const source = this.names.get(edge.from) ?? this.names.get(from) ?? '';
    const target = this.names.get(edge.to) ?? this.names.get(to) ?? '';
    const dotted = edge.type === TopologyEdgeType.CALLS || edge.type === TopologyEdgeType.MIRRORS || edge.type === TopologyEdgeType.CONTAINS;
    this.lines.push(`  ${source} ${dotted ? '-.->' : '-->'}${text === '' && edge.change === undefined ? '' : `|"${changeSign(edge.change)}${escape(text)}"|`} ${target}`);
  }
}

const LINK_STYLES: Readonly<Record<string, string>> = {
  error: 'stroke:#c01f2b,stroke-dasharray:6 4',
  added: 'stroke:#15803d,stroke-width:2px',
  removed: 'stroke:#c01f2b,stroke-dasharray:6 4',
  changed: 'stroke:#a34f04,stroke-width:2px',
};

function linkStyle({ edge: { change }, tone }: Link): string | undefined {
  return LINK_STYLES[change ?? tone];
}

function headOf({ title, subtitle, node }: Card): readonly string[] {
  return [`${changeSign(node.change)}${escape(title, 48)}`, escape(subtitle)];
}

function shape({ type }: TopologyNode, head: readonly string[], blocks: readonly Block[]): string {
  const text = [...head, ...blocks.flatMap(({ lines }) => lines.map(lineText))].join('<br/>');
  return type === TopologyNodeType.GATEWAY || type === TopologyNodeType.LISTENER_SET ? `(["${text}"])` : `["${text}"]`;
}

const SIGNS: Readonly<Partial<Record<Tone, string>>> = { error: '✗ ', warning: '⚠ ', muted: 'ℹ ' };

function lineText({ style, text, tone, order, change }: Line): string {
  const sign = style === 'remark' ? SIGNS[tone] ?? '' : order === undefined ? '' : `${order}. `;
  return `${changeSign(change)}${sign}${escape(text)}`;
}

const CHANGES: Readonly<Record<string, string>> = { added: '+ ', removed: '− ', changed: '± ' };

function changeSign(change: string | undefined): string {
  return change === undefined ? '' : CHANGES[change] ?? '';
}

function isWrong(lines: readonly Line[]): boolean {
  return lines.some(({ style, tone }) => style === 'remark' && tone === 'error');
}

function classOf({ node, blocks }: Card): string {
  if (node.change !== undefined) { return node.change; }
  const own = blocks.filter(({ isPart }, _index, all) => !isPart || all.filter((block) => block.isPart).length === 1);
  if (isWrong(own.flatMap(({ lines }) => lines))) { return 'error'; }
  if (node.isElsewhere) { return 'elsewhere'; }
  return node.tls === BackendTlsState.VERIFIED || node.tls === BackendTlsState.UNVERIFIED ? node.tls : CLASSES[node.type] ?? 'backend';
}

const CLASSES: Readonly<Partial<Record<TopologyNodeType, string>>> = {
  [TopologyNodeType.GATEWAY]: 'gateway',
  [TopologyNodeType.LISTENER_SET]: 'gateway',
  [TopologyNodeType.ROUTE]: 'route',
  [TopologyNodeType.RESPONSE]: 'response',
  [TopologyNodeType.POLICY]: 'policy',
  [TopologyNodeType.EXTENSION]: 'policy',
  [TopologyNodeType.GRANT]: 'policy',
};

/** Fill and text together, so that they can be read in light and in dark surroundings. */
const STYLES: Readonly<Record<string, string>> = {
  gateway: 'fill:#e6e5fd,stroke:#4f46e5,color:#182033',
  listener: 'fill:#f3f2fe,stroke:#4f46e5,color:#182033',
  route: 'fill:#dceefa,stroke:#0b75b8,color:#182033',
  rule: 'fill:#eef7fd,stroke:#0b75b8,color:#182033',
  backend: 'fill:#eceff4,stroke:#4b5567,color:#182033',
  verified: 'fill:#dcf5e4,stroke:#15803d,color:#182033',
  unverified: 'fill:#ffecd0,stroke:#a34f04,color:#182033,stroke-width:2px',
  response: 'fill:#fbf0d3,stroke:#a16207,color:#182033',
  policy: 'fill:#f3e5fc,stroke:#8b3fc7,color:#182033',
  error: 'fill:#fde3e4,stroke:#c01f2b,color:#182033,stroke-width:2px',
  elsewhere: 'fill:#f4f6fa,stroke:#8994a9,color:#182033,stroke-dasharray:5 4',
  added: 'fill:#dcf5e4,stroke:#15803d,color:#182033,stroke-width:2px',
  removed: 'fill:#fde3e4,stroke:#c01f2b,color:#182033,stroke-dasharray:5 4',
  changed: 'fill:#ffecd0,stroke:#a34f04,color:#182033,stroke-width:2px',
};

function styles(lines: readonly string[]): readonly string[] {
  const used = new Set(lines.flatMap((line) => /:::(\w+)$/.exec(line)?.[1] ?? []));
  return Object.entries(STYLES).filter(([name]) => used.has(name)).map(([name, style]) => `  classDef ${name} ${style}`);
}
