import type { Link } from './cards';
import type { PlacedCard } from './measure';
import { append } from '../core/topology/lists';

/** Between cards, and between frames with their headings. */
const GAPS = { card: 22, frame: 76 } as const;

/**
 * Moves cards up and down, so that they stand close together and next to what leads to them. Which column a card is in,
 * and in which order frames follow each other, stays as it is.
 */
export function compact(cards: readonly PlacedCard[], links: readonly Link[]): readonly PlacedCard[] {
  const frames = new Map<string, PlacedCard[]>();
  for (const card of cards) { append(frames, card.card.node.namespace ?? '', card); }
  const into = new Map<string, Link[]>();
  for (const link of links) { append(into, link.to, link); }
  const all = new Map(cards.map((card) => [card.card.node.id, card]));
  const blocks = [...frames.values()].map((inside) => stack(inside, into, all));
  const y = new Map<string, number>();
  for (const block of place(blocks, links)) { block.tops.forEach((top, id) => y.set(id, block.y + top)); }
  return cards.map((card) => ({ ...card, y: y.get(card.card.node.id) ?? card.y }));
}

/** The cards of a frame, with heights from the top of the frame. */
interface Block {
  y: number;
  readonly wanted: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly cards: ReadonlyMap<string, PlacedCard>;
  readonly tops: ReadonlyMap<string, number>;
}

/** Column by column from the left: what is led to from outside comes in the order of where edges begin, and what nothing leads to comes last. */
function stack(inside: readonly PlacedCard[], into: ReadonlyMap<string, readonly Link[]>, all: ReadonlyMap<string, PlacedCard>): Block {
  const columns = new Map<number, PlacedCard[]>();
  for (const card of inside) { append(columns, Math.round(card.x + card.width / 2), card); }
  const cards = new Map(inside.map((card) => [card.card.node.id, card]));
  const tops = new Map<string, number>();
  for (const [, column] of [...columns].sort(([a], [b]) => a - b)) {
    const wishes = column.map((card) => ({ card, wanted: wantedTop(card, into.get(card.card.node.id) ?? [], cards, tops) }));
    const led = wishes.filter((wish): wish is Wish => wish.wanted !== undefined).sort((a, b) => a.wanted - b.wanted || a.card.y - b.card.y);
    const free = wishes.filter(({ wanted }) => wanted === undefined)
      .map(({ card }) => ({ card, offset: firstOffset(into.get(card.card.node.id) ?? [], all) }))
      .sort((a, b) => (a.offset === b.offset ? 0 : a.offset - b.offset));
    let next = 0;
    arrange(led).forEach(({ card, top }) => { tops.set(card.card.node.id, top); next = top + card.height + GAPS.card; });
    for (const { card } of free) {
      tops.set(card.card.node.id, next);
      next += card.height + GAPS.card;
    }
  }
  const first = Math.min(...tops.values());
  tops.forEach((top, id) => tops.set(id, top - first));
  return {
    y: 0,
    cards,
    tops,
    wanted: Math.min(...inside.map(({ y }) => y)),
    height: Math.max(...inside.map((card) => (tops.get(card.card.node.id) ?? 0) + card.height)),
    left: Math.min(...inside.map(({ x }) => x)),
    right: Math.max(...inside.map(({ x, width }) => x + width)),
  };
}

/** How far down on their cards edges from outside begin. */
function firstOffset(links: readonly Link[], all: ReadonlyMap<string, PlacedCard>): number {
  return Math.min(...links.map(({ from, port }) => all.get(from)?.ports.get(port) ?? 0));
}

interface Wish {
  readonly card: PlacedCard;
  readonly wanted: number;
}

/** The mean of where edges come from. */
function wantedTop(
  card: PlacedCard, links: readonly Link[], cards: ReadonlyMap<string, PlacedCard>, tops: ReadonlyMap<string, number>,
): number | undefined {
  const sources = links.flatMap(({ from, port }, index) => {
    const [source, top] = [cards.get(from), tops.get(from)];
    return source === undefined || top === undefined ? [] : [top + (source.ports.get(port) ?? source.height / 2) + index / 1e6];
  });
  return sources.length === 0 ? undefined : mean(sources) - Math.min(card.height / 2, 24);
}

/** As close to the wishes as cards that keep their order and do not overlap can be: neighbours that would are moved together. */
function arrange(wishes: readonly Wish[]): readonly { readonly card: PlacedCard; readonly top: number }[] {
  const heaps: { wishes: Wish[]; start: number; height: number }[] = [];
  for (const wish of wishes) {
    let heap = { wishes: [wish], start: wish.wanted, height: wish.card.height + GAPS.card };
    for (let last = heaps.at(-1); last !== undefined && last.start + last.height > heap.start; last = heaps.at(-1)) {
      heaps.pop();
      const all = [...last.wishes, ...heap.wishes];
      const offsets = offsetsOf(all);
      heap = { wishes: all, start: mean(all.map(({ wanted }, index) => wanted - offsets[index])), height: last.height + heap.height };
    }
    heaps.push(heap);
  }
  return heaps.flatMap((heap) => {
    const offsets = offsetsOf(heap.wishes);
    return heap.wishes.map(({ card }, index) => ({ card, top: heap.start + offsets[index] }));
  });
}

function offsetsOf(wishes: readonly Wish[]): readonly number[] {
  let offset = 0;
  return wishes.map(({ card }) => {
    const before = offset;
    offset += card.height + GAPS.card;
    return before;
  });
}

/** Frames below each other where they share columns; then those that have room come next to what they are linked to. */
function place(blocks: readonly Block[], links: readonly Link[]): readonly Block[] {
  const sorted = [...blocks].sort((a, b) => a.wanted - b.wanted);
  sorted.forEach((block, index) => {
    const above = sorted.slice(0, index).filter((other) => shareColumns(block, other));
    block.y = Math.max(0, ...above.map((other) => other.y + other.height + GAPS.frame));
  });
  const home = new Map(blocks.flatMap((block) => [...block.cards.keys()].map((id) => [id, block] as const)));
  const heightOf = (id: string, port?: string): number => {
    const block = home.get(id);
    const card = block?.cards.get(id);
    if (block === undefined || card === undefined) { return 0; }
    const within = port === undefined ? Math.min(card.height / 2, 24) : card.ports.get(port) ?? card.height / 2;
    return block.y + (block.tops.get(id) ?? 0) + within;
  };
  const crossing = links.filter(({ from, to }) => home.get(from) !== home.get(to));
  for (const block of [...sorted].sort((a, b) => b.left - a.left)) {
    const moves = crossing.flatMap(({ from, to, port }) => {
      if (home.get(from) === block) { return [heightOf(to) - heightOf(from, port)]; }
      // What comes from the left has found its place next to this already.
      const source = home.get(from);
      return home.get(to) === block && source !== undefined && source.left > block.left ? [heightOf(from, port) - heightOf(to)] : [];
    });
    if (moves.length === 0) { continue; }
    const others = sorted.filter((other) => other !== block && shareColumns(block, other));
    const lowest = Math.max(0, ...others.filter((other) => other.y < block.y).map((other) => other.y + other.height + GAPS.frame));
    const highest = Math.min(Infinity, ...others.filter((other) => other.y > block.y).map((other) => other.y - GAPS.frame - block.height));
    block.y = Math.max(lowest, Math.min(highest, block.y + mean(moves)));
  }
  return sorted;
}

/** Frames are wider than their cards. */
function shareColumns(a: Block, b: Block): boolean {
  return a.left - 50 < b.right && b.left - 50 < a.right;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
