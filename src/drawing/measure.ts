import type { Card, Line } from './cards';
import type { Point } from './dagre';
import { label } from './text';
import { textWidth } from './text-width';

/** Sizes in pixels. */
export const SIZES = {
  title: 14, subtitle: 10.5, match: 12, text: 12.5, detail: 11.5, padding: 14, line: 19, gap: 7, header: 46, narrowest: 150,
} as const;

/** A line of a card, and where it is drawn: from the left and the top of the card to its foot. */
export interface PlacedLine {
  readonly line: Line;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** A card with sizes. */
export interface MeasuredCard {
  readonly card: Card;
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly PlacedLine[];
  /** Where edges that begin at a node leave the card: the distance from the top. */
  readonly ports: ReadonlyMap<string, number>;
  /** Where the blocks are divided. */
  readonly dividers: readonly number[];
}

/** A card with its upper left corner. */
export interface PlacedCard extends MeasuredCard, Point {}

/** How far a line is moved to the right, for the mark before it. */
const INDENTS: Readonly<Record<Line['style'], number>> = { match: 0, text: 0, detail: 0, policy: 16, grant: 16, tls: 18, remark: 16 };
const ORDER_WIDTH = 24;

export function measure(card: Card): MeasuredCard {
  const title = label(card.title, 44);
  const lines: PlacedLine[] = [];
  const dividers: number[] = [];
  const ports = new Map<string, number>();
  const hasOrder = card.blocks.some((block) => block.lines.some(({ order }) => order !== undefined));
  let y: number = SIZES.header;
  for (const block of card.blocks) {
    dividers.push(y);
    const top = y + SIZES.gap;
    y = top;
    for (const line of block.lines) {
      const x = SIZES.padding + INDENTS[line.style] + (hasOrder && block.isPart && line.style !== 'policy' ? ORDER_WIDTH : 0);
      if (line.node !== undefined && !ports.has(line.node)) { ports.set(line.node, y + SIZES.line / 2); }
      y += SIZES.line;
      lines.push({ line, text: label(line.text), x, y: y - 5.5 });
    }
    for (const node of block.nodes) { if (!ports.has(node)) { ports.set(node, top + Math.min(block.lines.length, 1) * SIZES.line / 2); } }
    y += SIZES.gap;
  }
  const widths = [
    textWidth(title, SIZES.title) * 1.1 + 2 * SIZES.padding,
    textWidth(card.node.change === undefined ? card.subtitle : `${card.subtitle}, changed`, SIZES.subtitle) * 1.2 + 2 * SIZES.padding,
    ...lines.map(({ line, text, x }) => x + lineWidth(line, text) + SIZES.padding),
  ];
  const height = card.blocks.length === 0 ? SIZES.header + 4 : y;
  return { card, title, lines, dividers, ports, height, width: Math.ceil(Math.max(SIZES.narrowest, ...widths)) };
}

function lineWidth({ style }: Line, text: string): number {
  switch (style) {
    case 'match': return textWidth(text, SIZES.match, 'mono');
    case 'text': return textWidth(text, SIZES.text);
    default: return textWidth(text, SIZES.detail);
  }
}
