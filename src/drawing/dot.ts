import type { Block, Card, Drawing, Line, Link, Tone } from './cards';
import { escapeXml, label } from './text';
import { TopologyEdgeType } from '../core/topology/edge';
import { BackendTlsState, TopologyNodeType } from '../core/topology/node';

/** A drawing for Graphviz. */
export function dot({ cards, links }: Drawing): string {
  const names = new Map(cards.map(({ node }, index) => [node.id, `n${index}`]));
  const namespaces = [...new Set(cards.map(({ node }) => node.namespace))];
  const lines = [
    'digraph topology {',
    '  graph [rankdir=LR, fontname="Helvetica", fontsize=12, nodesep=0.3, ranksep=1]',
    '  node [shape=plain, fontname="Helvetica", fontsize=11]',
    '  edge [fontname="Helvetica", fontsize=10, color="#8994a9"]',
    ...namespaces.flatMap((namespace, index) => {
      const inside = cards.filter(({ node }) => node.namespace === namespace).map((card) => `${names.get(card.node.id) ?? ''} [label=<${table(card)}>]`);
      if (namespace === undefined) { return inside.map((text) => `  ${text}`); }
      return [
        `  subgraph cluster_${index} {`,
        `    graph [label=${quoted(namespace)}, labeljust=l, style="rounded,filled", color="#d5dbe6", fillcolor="#f4f6fa"]`,
        ...inside.map((text) => `    ${text}`),
        '  }',
      ];
    }),
    ...links.map((link) => edge(link, names, cards)),
    '}',
  ];
  return `${lines.join('\n')}\n`;
}

function quoted(text: string): string {
  return `"${label(text).replace(/[\\"]/g, (character) => `\\${character}`)}"`;
}

const COLOURS: Readonly<Partial<Record<TopologyNodeType, string>>> = {
  [TopologyNodeType.GATEWAY]: '#4f46e5',
  [TopologyNodeType.LISTENER_SET]: '#4f46e5',
  [TopologyNodeType.ROUTE]: '#0b75b8',
  [TopologyNodeType.RESPONSE]: '#a16207',
  [TopologyNodeType.POLICY]: '#8b3fc7',
  [TopologyNodeType.EXTENSION]: '#8b3fc7',
};

const TONES: Readonly<Record<Tone, string>> = { plain: '#182033', good: '#15803d', warning: '#a34f04', error: '#c01f2b', muted: '#626c80' };

function table(card: Card): string {
  const colour = card.tone === 'error' ? TONES.error : COLOURS[card.node.type] ?? '#4b5567';
  const back = card.node.tls === BackendTlsState.VERIFIED ? '#dcf5e4' : card.node.tls === BackendTlsState.UNVERIFIED ? '#ffecd0' : '#ffffff';
  const style = card.node.isElsewhere ? ' STYLE="ROUNDED,DASHED"' : ' STYLE="ROUNDED"';
  const head = `<TR><TD ALIGN="LEFT"><FONT COLOR="${colour}" POINT-SIZE="9">${words(card.subtitle)}</FONT><BR ALIGN="LEFT"/><B>${words(card.title, 44)}</B><BR ALIGN="LEFT"/></TD></TR>`;
  const rows = card.blocks.map((block, index) => `<HR/><TR><TD ALIGN="LEFT" BALIGN="LEFT" PORT="p${index}">${block.lines.map(line).join('<BR ALIGN="LEFT"/>')}</TD></TR>`);
  return `<TABLE BORDER="1" CELLBORDER="0" CELLSPACING="0" CELLPADDING="5" COLOR="${colour}" BGCOLOR="${back}"${style}>${head}${rows.join('')}</TABLE>`;
}

function words(text: string, longest?: number): string {
  return escapeXml(label(text, longest));
}

const SIGNS: Readonly<Partial<Record<Tone, string>>> = { error: '✗ ', warning: '⚠ ', muted: 'ℹ ' };

function line({ style, tone, text, order }: Line): string {
  const sign = style === 'remark' ? SIGNS[tone] ?? '' : order === undefined ? '' : `${order}. `;
  const face = style === 'match' ? ' FACE="Courier"' : '';
  return `<FONT COLOR="${TONES[tone]}"${face}>${sign}${words(text)}</FONT>`;
}

function edge({ edge: { type, fault }, from, to, port, label: text }: Link, names: ReadonlyMap<string, string>, cards: readonly Card[]): string {
  const blocks: readonly Block[] = cards.find(({ node }) => node.id === from)?.blocks ?? [];
  const index = blocks.findIndex(({ nodes }) => nodes.includes(port));
  const style = fault !== undefined ? 'dashed' : type === TopologyEdgeType.CALLS || type === TopologyEdgeType.MIRRORS ? 'dotted' : 'solid';
  const attributes = [
    `style=${style}`,
    ...fault === undefined ? [] : [`color="${TONES.error}"`, `fontcolor="${TONES.error}"`],
    ...text === '' ? [] : [`label=${quoted(text)}`],
  ];
  return `  ${names.get(from) ?? ''}${index < 0 ? '' : `:p${index}:e`} -> ${names.get(to) ?? ''} [${attributes.join(', ')}]`;
}
