import type { Drawing, Link } from './cards';
import { compact } from './compaction';
import { dagre } from './dagre';
import type { Point } from './dagre';
import { measure } from './measure';
import type { PlacedCard } from './measure';
import { label } from './text';
import { textWidth } from './text-width';

/** An edge, from the card on the left to the one on the right. */
export interface PlacedLink {
  readonly link: Link;
  readonly points: readonly Point[];
  /** What is on it, or nothing. */
  readonly text: string;
  /** The middle of its label. */
  readonly labelAt: Point | undefined;
}

/** A namespace. */
export interface Frame extends Point {
  readonly namespace: string;
  readonly width: number;
  readonly height: number;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly cards: readonly PlacedCard[];
  readonly links: readonly PlacedLink[];
  readonly frames: readonly Frame[];
}

const MARGIN = 24;
const FRAME = { side: 20, top: 40, bottom: 20 };
const LABEL_SIZE = 11;
/** From so many cards on, the best columns take minutes to find, and good ones seconds. */
const MANY = 150;

/** How wide the label of an edge gets, which is bold. */
export function labelWidth(text: string): number {
  return text === '' ? 0 : Math.ceil(textWidth(text, LABEL_SIZE) * 1.1) + 14;
}

/** Where everything goes: requests run from the left to the right, namespaces are frames. The same drawing always gets the same layout. */
export function layout({ cards, links }: Drawing): Layout {
  const { Graph, layout: arrange } = dagre();
  const graph = new Graph({ compound: true });
  graph.setGraph({ rankdir: 'LR', nodesep: 26, edgesep: 28, ranksep: 56, ranker: cards.length > MANY ? 'tight-tree' : 'network-simplex' });
  const measured = cards.map(measure);
  const keys = new Map(cards.map((card, index) => [card.node.id, `card ${index}`]));
  const namespaces = [...new Set(cards.flatMap(({ node }) => node.namespace ?? []))];
  const isFramed = namespaces.length > 0;
  namespaces.forEach((namespace) => { graph.setNode(`frame ${namespace}`, {}); });
  measured.forEach(({ card, width, height }, index) => {
    graph.setNode(`card ${index}`, { width, height });
    if (isFramed && card.node.namespace !== undefined) { graph.setParent(`card ${index}`, `frame ${card.node.namespace}`); }
  });
  const bundles = bundlesOf(links, keys);
  bundles.forEach(({ from, to, links: bundled }) => {
    const widths = bundled.map((link) => labelWidth(label(link.label, LONGEST_LABEL)));
    const width = Math.max(0, ...widths);
    graph.setEdge(from, to, { width: width + 26, height: 14, labelpos: 'c', weight: bundled.length, minlen: 1 });
  });
  arrange(graph);
  const arranged = measured.map((card, index): PlacedCard => {
    const { x, y } = graph.node(`card ${index}`);
    return { ...card, x: x - card.width / 2, y: y - card.height / 2 };
  });
  const placed = compact(arranged, links);
  const byKey = new Map(placed.map((card, index) => [`card ${index}`, card]));
  const placedLinks = placeLinks(bundles, byKey, ({ from, to }) => graph.edge(from, to).points.slice(1, -1));
  return shifted(placed, placedLinks, namespaces.map((namespace) => frameOf(namespace, placed)));
}

interface Bundle {
  readonly from: string;
  readonly to: string;
  readonly links: Link[];
}

/** Edges between the same cards go side by side. */
function bundlesOf(links: readonly Link[], keys: ReadonlyMap<string, string>): readonly Bundle[] {
  const bundles = new Map<string, Bundle>();
  for (const link of links) {
    const [from, to] = [keys.get(link.from), keys.get(link.to)];
    if (from === undefined || to === undefined) { continue; }
    const known = bundles.get(`${from} ${to}`);
    if (known === undefined) { bundles.set(`${from} ${to}`, { from, to, links: [link] }); } else { known.links.push(link); }
  }
  return [...bundles.values()];
}

/** Where edges begin and end: those that arrive at a card come in the order in which they began, so that they do not cross. */
function placeLinks(
  bundles: readonly Bundle[], cards: ReadonlyMap<string, PlacedCard>, between: (bundle: Bundle) => readonly Point[],
): readonly PlacedLink[] {
  const arriving = new Map<string, Arrival[]>();
  for (const bundle of bundles) {
    const [from, to] = [cards.get(bundle.from), cards.get(bundle.to)];
    if (from === undefined || to === undefined) { continue; }
    for (const link of bundle.links) {
      const start = { x: from.x + from.width, y: from.y + (from.ports.get(link.port) ?? from.height / 2) };
      const list = arriving.get(bundle.to) ?? [];
      list.push({ link, start, from, to, between: between(bundle) });
      arriving.set(bundle.to, list);
    }
  }
  const obstacles = [...cards.values()];
  return [...arriving.values()].flatMap((arrivals) => {
    const sorted = [...arrivals].sort((a, b) => a.start.y - b.start.y);
    const { to } = sorted[0];
    const step = Math.min(20, (to.height - 16) / sorted.length);
    const first = Math.max(8 + step / 2, Math.min(to.height / 2, 24) - step * (sorted.length - 1) / 2);
    return sorted.map((arrival, index) => placeLink(arrival, { x: to.x, y: to.y + first + index * step }, obstacles, step < 17 ? index : 0));
  });
}

interface Arrival {
  readonly link: Link;
  readonly start: Point;
  readonly from: PlacedCard;
  readonly to: PlacedCard;
  readonly between: readonly Point[];
}

function placeLink({ link, start, from, to, between }: Arrival, end: Point, obstacles: readonly PlacedCard[], stagger: number): PlacedLink {
  // Straight ahead, unless other cards are in the way.
  const isFree = obstacles.every((card) => card === from || card === to || !crosses(start, end, card));
  const middle = isFree ? [] : between.filter(({ x }, index) => x > start.x + 30 && x < end.x - 30 && index % 2 === 1);
  const points = [start, ...middle, end];
  const text = label(link.label, LONGEST_LABEL);
  if (text === '') { return { link, points, text, labelAt: undefined }; }
  const before = points[points.length - 2];
  const width = labelWidth(text);
  const x = Math.max(before.x + width / 2 + 6, end.x - 16 - width / 2 - stagger * 26);
  return { link, points, text, labelAt: { x, y: heightAt(before, end, x) } };
}

const LONGEST_LABEL = 36;

/** Whether the curve from one point to another gets into a card. */
function crosses(a: Point, b: Point, { x, y, width, height }: PlacedCard): boolean {
  if (x > b.x || x + width < a.x || y - 6 > Math.max(a.y, b.y) || y + height + 6 < Math.min(a.y, b.y)) { return false; }
  for (let step = 0; step <= STEPS; step++) {
    const point = curvePoint(a, b, step / STEPS);
    if (point.x > x - 4 && point.x < x + width + 4 && point.y > y - 6 && point.y < y + height + 6) { return true; }
  }
  return false;
}

const STEPS = 24;

/** How high a curve is at a place. */
function heightAt(a: Point, b: Point, x: number): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < STEPS; step++) {
    const middle = (low + high) / 2;
    if (curvePoint(a, b, middle).x < x) { low = middle; } else { high = middle; }
  }
  return curvePoint(a, b, low).y;
}

/** A point of the curve that is drawn between two points. */
function curvePoint(a: Point, b: Point, t: number): Point {
  const bend = bendOf(a, b);
  const u = 1 - t;
  const at = (v0: number, v1: number, v2: number, v3: number): number => u * u * u * v0 + 3 * u * u * t * v1 + 3 * u * t * t * v2 + t * t * t * v3;
  return { x: at(a.x, a.x + bend, b.x - bend, b.x), y: at(a.y, a.y, b.y, b.y) };
}

export function bendOf(a: Point, b: Point): number {
  return Math.max(18, Math.abs(b.x - a.x) / 2);
}

function frameOf(namespace: string, cards: readonly PlacedCard[]): Frame {
  const inside = cards.filter(({ card }) => card.node.namespace === namespace);
  const left = Math.min(...inside.map(({ x }) => x)) - FRAME.side;
  const top = Math.min(...inside.map(({ y }) => y)) - FRAME.top;
  const right = Math.max(...inside.map(({ x, width }) => x + width)) + FRAME.side;
  const bottom = Math.max(...inside.map(({ y, height }) => y + height)) + FRAME.bottom;
  return { namespace, x: left, y: top, width: right - left, height: bottom - top };
}

/** Moves all of it to where pictures begin. */
function shifted(cards: readonly PlacedCard[], links: readonly PlacedLink[], frames: readonly Frame[]): Layout {
  const boxes = [...cards, ...frames];
  const left = boxes.length === 0 ? 0 : Math.min(...boxes.map(({ x }) => x));
  const top = boxes.length === 0 ? 0 : Math.min(...boxes.map(({ y }) => y));
  const move = <T extends Point>(thing: T): T => ({ ...thing, x: round(thing.x - left + MARGIN), y: round(thing.y - top + MARGIN) });
  return {
    width: Math.ceil(Math.max(0, ...boxes.map(({ x, width }) => x + width)) - left + 2 * MARGIN),
    height: Math.ceil(Math.max(0, ...boxes.map(({ y, height }) => y + height)) - top + 2 * MARGIN),
    cards: cards.map(move),
    frames: frames.map(move),
    links: links.map((link) => ({ ...link, points: link.points.map(move), labelAt: link.labelAt === undefined ? undefined : move(link.labelAt) })),
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
