import type { Drawing, Tone } from './cards';
import type { Point } from './dagre';
import { bendOf, labelWidth, layout } from './layout';
import type { Frame, Layout, PlacedLink } from './layout';
import { SIZES } from './measure';
import type { PlacedCard, PlacedLine } from './measure';
import { colourVariables, PICTURE_STYLE } from './style';
import { escapeXml, label } from './text';
import { textWidth } from './text-width';
import { TopologyEdgeType } from '../core/topology/edge';
import { TopologyNodeType } from '../core/topology/node';

/** How a picture is made. */
export interface SvgOptions {
  /** What it shows, for those who can't see it. */
  readonly title: string;
  /** Whether it brings its styles along; a page has them once for all. */
  readonly isAlone: boolean;
}

/** A drawing as SVG: texts are texts, and it looks the same every time, for light and dark surroundings. */
export function svg(drawing: Drawing, options: SvgOptions): string {
  return svgOf(layout(drawing), options);
}

function svgOf({ width, height, cards, links, frames }: Layout, { title, isAlone }: SvgOptions): string {
  const parts = [
    '<svg xmlns="http://www.w3.org/2000/svg" class="topology" role="img" aria-labelledby="topology-title topology-description" '
      + `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title id="topology-title">${escapeXml(title)}</title>`,
    `<desc id="topology-description">${escapeXml(description(cards, links))}</desc>`,
    ...isAlone ? [`<style>${colourVariables('.topology')}${PICTURE_STYLE}</style>`] : [],
    `<rect class="page" width="${width}" height="${height}"/>`,
    ...frames.map(frame),
    ...links.map(path),
    ...cards.map(card),
    ...links.map(linkLabel),
    '</svg>',
  ];
  return `${parts.join('\n')}\n`;
}

/** What the picture shows, in words: each edge once. */
function description(cards: readonly PlacedCard[], links: readonly PlacedLink[]): string {
  const named = new Map(cards.map(({ card: { node } }) => [node.id, label(node.id)]));
  const texts = links.slice(0, 60).map(({ link }) => `${named.get(link.from) ?? ''} ${link.edge.type} ${named.get(link.to) ?? ''}${link.label === '' ? '' : ` (${label(link.label)})`}`);
  const rest = links.length > 60 ? `; and ${links.length - 60} more` : '';
  return texts.length === 0 ? [...named.values()].slice(0, 60).join('; ') : texts.join('; ') + rest;
}

function frame({ namespace, x, y, width, height }: Frame): string {
  return `<g><rect class="frame" x="${x}" y="${y}" width="${width}" height="${height}" rx="12"/>`
    + `<text class="frame-name" x="${x + 16}" y="${y + 24}">${escapeXml(label(namespace))}</text></g>`;
}

const COLOURS: Readonly<Record<TopologyNodeType, string>> = {
  [TopologyNodeType.GATEWAY]: 'gateway',
  [TopologyNodeType.LISTENER_SET]: 'gateway',
  [TopologyNodeType.LISTENER]: 'gateway',
  [TopologyNodeType.ROUTE]: 'route',
  [TopologyNodeType.RULE]: 'route',
  [TopologyNodeType.BACKEND]: 'backend',
  [TopologyNodeType.RESPONSE]: 'response',
  [TopologyNodeType.POLICY]: 'policy',
  [TopologyNodeType.EXTENSION]: 'extension',
  [TopologyNodeType.GRANT]: 'grant',
  [TopologyNodeType.GROUP]: 'group',
};

function card(placed: PlacedCard): string {
  const { card: { node, subtitle, tone }, title, x, y, width, height, dividers } = placed;
  const colour = COLOURS[node.type];
  const classes = ['card', node.type, ...node.isElsewhere ? ['elsewhere'] : [], ...tone === 'error' || tone === 'warning' ? [`is-${tone}`] : [], ...node.change === undefined ? [] : [`change-${node.change}`]];
  return [
    `<g class="${classes.join(' ')}" data-node="${escapeXml(node.id)}" transform="translate(${x} ${y})">`,
    `<title>${escapeXml(node.id)}</title>`,
    `<rect class="box" width="${width}" height="${height}" rx="8"/>`,
    `<rect x="0" y="10" width="3.5" height="26" rx="1.75" style="fill:var(--${colour})"/>`,
    `<text class="subtitle" x="${SIZES.padding}" y="18" style="fill:var(--${colour})">${escapeXml(node.change === undefined ? subtitle : `${subtitle}, ${node.change}`)}</text>`,
    `<text class="title" x="${SIZES.padding}" y="36">${escapeXml(title)}</text>`,
    ...dividers.map((at) => `<path class="divider" d="M0 ${at}h${width}"/>`),
    ...placed.lines.map(line),
    '</g>',
  ].join('');
}

function line({ line: { style, tone, hint, order, node, change }, text, x, y }: PlacedLine): string {
  const attributes = (node === undefined ? '' : ` data-node="${escapeXml(node)}"`) + (change === undefined ? '' : ` class="change-${change}"`);
  const words = `<text class="${style} tone-${tone}" x="${x}" y="${y}">${escapeXml(text)}</text>`;
  const before = order === undefined ? mark(style, tone, x, y, text) : orderMark(order, y);
  const title = hint === undefined || hint === '' ? '' : `<title>${escapeXml(hint)}</title>`;
  return `<g${attributes}>${title}${before}${words}</g>`;
}

function orderMark(order: number, y: number): string {
  const text = String(order);
  const width = Math.max(16, textWidth(text, 10) + 6);
  const x = SIZES.padding;
  return `<rect class="order" x="${x}" y="${y - 11.5}" width="${width}" height="15" rx="7.5"/><text class="order-text" x="${x + width / 2}" y="${y - 0.5}">${text}</text>`;
}

/** A small sign before lines that are told apart at a glance. */
function mark(style: string, tone: Tone, left: number, y: number, text: string): string {
  const x = left - (style === 'tls' ? 18 : 16);
  switch (style) {
    case 'tls': {
      const width = 18 + textWidth(text, SIZES.detail) + 10;
      const shackle = tone === 'good' ? 'M2.5 5V3.2a2.3 2.3 0 0 1 4.6 0V5' : 'M2.5 5V3.2a2.3 2.3 0 0 1 4.6 0';
      const lock = tone === 'muted' ? '' : `<g transform="translate(${x + 1} ${y - 9.5})"><path d="${shackle}" fill="none" stroke-width="1.4" class="lock" style="stroke:var(--${tone})"/>`
        + `<rect y="4.6" width="9.6" height="6.2" rx="1.4" class="tone-${tone}"/></g>`;
      return `<rect class="back-${tone}" x="${x - 6}" y="${y - 13}" width="${width}" height="17.5" rx="8.75"/>${lock}${tone === 'muted' ? `<circle class="tone-muted" cx="${x + 5}" cy="${y - 4}" r="2.5"/>` : ''}`;
    }
    case 'policy': return `<path class="policy tone-${tone}" d="M${x} ${y - 9}l5 -1.6l5 1.6v3.6c0 3 -2 5 -5 6.2c-3 -1.2 -5 -3.2 -5 -6.2z" opacity=".85"/>`;
    case 'grant': return `<g class="grant tone-${tone}"><circle cx="${x + 3}" cy="${y - 4}" r="3"/><path d="M${x + 5} ${y - 5}h6v4h-1.8v-2h-4.2z"/></g>`;
    case 'remark': return tone === 'error'
      ? `<circle class="tone-error" cx="${x + 5}" cy="${y - 4}" r="5"/><path d="M${x + 3} ${y - 6}l4 4m0 -4l-4 4" stroke="var(--card)" stroke-width="1.5"/>`
      : tone === 'muted' ? `<circle class="tone-muted" cx="${x + 5}" cy="${y - 4}" r="5"/><path d="M${x + 5} ${y - 6.6}v1.2m0 1.2v3.4" stroke="var(--card)" stroke-width="1.4"/>`
        : `<path class="tone-warning" d="M${x + 5} ${y - 9.5}l5.6 9.8h-11.2z"/><path d="M${x + 5} ${y - 6.2}v3.4m0 1.1v.9" stroke="var(--card)" stroke-width="1.4"/>`;
    default: return '';
  }
}

function path({ link, points }: PlacedLink): string {
  const { edge, tone } = link;
  if (points.length < 2) { return ''; }
  const end = points[points.length - 1];
  const width = edge.type === TopologyEdgeType.FORWARDS && edge.share !== undefined ? 1.2 + 1.5 * edge.share : 1.5;
  const error = (tone === 'error' ? ' is-error' : '') + (edge.change === undefined ? '' : ` change-${edge.change}`);
  const tip = { x: end.x - 6, y: end.y };
  return `<g data-from="${escapeXml(edge.from)}" data-to="${escapeXml(edge.to)}"><title>${escapeXml(`${label(edge.from)} → ${label(edge.to)}: ${edge.type}${edge.label === '' ? '' : ` ${edge.label}`}`)}</title>`
    + `<path class="link ${edge.type}${error}" d="${curve([...points.slice(0, -1), tip])}" stroke-width="${Math.round(width * 10) / 10}"/>`
    + `<path class="arrow${error}" d="M${end.x} ${end.y}l-8 -4.2v8.4z"/></g>`;
}

function curve(points: readonly Point[]): string {
  const [first, ...others] = points;
  let before = first;
  const steps = others.map((point) => {
    const bend = bendOf(before, point);
    const step = `C${fixed(before.x + bend)} ${before.y} ${fixed(point.x - bend)} ${point.y} ${point.x} ${point.y}`;
    before = point;
    return step;
  });
  return `M${first.x} ${first.y}${steps.join('')}`;
}

function fixed(value: number): number {
  return Math.round(value * 10) / 10;
}

function linkLabel({ link, text, labelAt }: PlacedLink): string {
  if (labelAt === undefined) { return ''; }
  const width = labelWidth(text);
  const error = link.tone === 'error' ? ' is-error' : '';
  return `<g class="link-label" data-from="${escapeXml(link.edge.from)}" data-to="${escapeXml(link.edge.to)}"><rect class="label-box" x="${fixed(labelAt.x - width / 2)}" y="${labelAt.y - 9}" width="${width}" height="18" rx="9"/>`
    + `<text class="label${error}" x="${labelAt.x}" y="${labelAt.y + 4}">${escapeXml(text)}</text></g>`;
}
