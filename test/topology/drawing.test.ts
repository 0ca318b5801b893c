import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HOSTILE, hostileManifests, manifestsIn, shop } from './given';
import { topologyOf } from '../../src/core/topology';
import { drawingOf } from '../../src/drawing/cards';
import { dot } from '../../src/drawing/dot';
import { layout } from '../../src/drawing/layout';
import { mermaid } from '../../src/drawing/mermaid';
import { svg } from '../../src/drawing/svg';
import { label } from '../../src/drawing/text';
import { parseXml } from '../cli/xml';
import type { Element } from '../cli/xml';

const OPTIONS = { title: 'Shop', isAlone: true };
const drawing = drawingOf(shop());

function elementsIn(element: Element): Element[] {
  return [element, ...element.children.flatMap(elementsIn)];
}

const read = (picture: string) => elementsIn(parseXml(`<?xml version="1.0" encoding="UTF-8"?>\n${picture.trimEnd()}`));
const textsIn = (picture: string) => read(picture).filter(({ name }) => name === 'text').map(({ text }) => text);

describe('SVG', () => {
  test('has names for those who cannot see it, and texts as texts', () => {
    const [picture, title, description] = read(svg(drawing, OPTIONS));
    expect(picture.attributes).toMatchObject({ role: 'img', 'aria-labelledby': 'topology-title topology-description' });
    expect(title).toMatchObject({ name: 'title', text: 'Shop' });
    expect(description.text).toContain('HTTPRoute shop/checkout forwards Service shop/checkout (95 % :8080)');
    expect(textsIn(svg(drawing, OPTIONS))).toEqual(expect.arrayContaining(['checkout', '/checkout/* x-canary: always', 'TLS, verified', 'TLS, not verified', '95 % :8080', 'payments']));
  });

  test('loads nothing and runs nothing', () => {
    expect(svg(drawing, OPTIONS)).not.toMatch(/<script|<image|<foreignObject|href=|url\(|@import| on\w+=/);
  });

  test('is the same every time', () => {
    expect(svg(drawingOf(shop()), OPTIONS)).toBe(svg(drawing, OPTIONS));
  });

  test('of nothing is an empty picture', () => {
    expect(read(svg(drawingOf({ nodes: [], edges: [] }), OPTIONS))[0].attributes).toMatchObject({ width: '48', height: '48' });
  });
});

describe('the layout', () => {
  const { cards, frames, links, width, height } = layout(drawing);

  test('no two cards overlap, nor two frames, and all is within the picture', () => {
    for (const boxes of [cards, frames]) {
      for (const [index, a] of boxes.entries()) {
        expect([a.x >= 0, a.y >= 0, a.x + a.width <= width, a.y + a.height <= height]).toEqual([true, true, true, true]);
        for (const b of boxes.slice(index + 1)) {
          const apart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
          expect(apart).toBe(true);
        }
      }
    }
  });

  test('cards are in the frame of their namespace', () => {
    for (const { card: { node }, x, y } of cards) {
      const frame = frames.find(({ namespace }) => namespace === node.namespace);
      expect(frame !== undefined && x > frame.x && y > frame.y && x < frame.x + frame.width && y < frame.y + frame.height).toBe(true);
    }
  });

  test('edges run from the left to the right', () => {
    expect(links.filter(({ points }) => points[0].x >= points[points.length - 1].x)).toEqual([]);
  });
});

test('Mermaid: a node for each object and part, frames, shares, and colours for TLS', () => {
  const text = mermaid(drawing);
  expect(text).toMatch(/^flowchart LR\n {2}subgraph ns0\["infra"\]\n {4}direction LR\n/);
  expect(text).toContain('n0(["edge<br/>Gateway"]):::gateway');
  expect(text).toMatch(/n\d+ -->\|"95 % :8080"\| n\d+/);
  expect(text).toMatch(/search<br\/>Backend<br\/>.*TLS, verified.*:::verified\n/);
  expect(text).toMatch(/legacy<br\/>Backend<br\/>.*TLS, not verified.*:::unverified\n/);
  const known = [...text.matchAll(/^ +(n\d+)[(["]/gm)].map(([, name]) => name);
  expect(new Set(known).size).toBe(known.length);
  expect([...text.matchAll(/\bn\d+\b/g)].filter(([name]) => !known.includes(name))).toEqual([]);
});

test('Graphviz: tables, clusters and edges that begin at rows', () => {
  const text = dot(drawing);
  expect(text).toMatch(/^digraph topology \{\n[^]*\n\}\n$/);
  expect(text).toMatch(/ {2}n\d+:p\d+:e -> n\d+ \[style=solid, label="95 % :8080"\]/);
  for (const [, table] of text.matchAll(/\[label=<(.*)>\]$/gm)) { expect(() => parseXml(`<?xml version="1.0" encoding="UTF-8"?>\n${table}`)).not.toThrow(); }
});

describe('names that mean harm', () => {
  const graph = topologyOf(hostileManifests());
  const hostile = drawingOf(graph);

  test('all of them are there', () => {
    expect(new Set(graph.nodes.filter(({ type }) => type === 'gateway').map(({ name }) => name))).toEqual(new Set(HOSTILE));
  });

  test('stay texts in SVG', () => {
    const picture = svg(hostile, { ...OPTIONS, title: HOSTILE[0] });
    expect(new Set(read(picture).map(({ name }) => name))).toEqual(new Set(['svg', 'title', 'desc', 'style', 'rect', 'g', 'text', 'path']));
    expect(textsIn(picture)).toEqual(expect.arrayContaining(HOSTILE.map((name) => label(name, 44))));
  });

  test('cannot leave their quotes in Mermaid, nor the block of Markdown around it', () => {
    const lines = mermaid(hostile).trimEnd().split('\n');
    const text = '"[^"`\\\\<>&]*(?:<br/>[^"`\\\\<>&]*)*"';
    const allowed = new RegExp(`^(?:flowchart LR| +direction LR| +end| +subgraph ns\\d+\\[${text}\\]| +n\\d+(?:\\(\\[${text}\\]\\)|\\[${text}\\]|\\(${text}\\)):::\\w+`
      + `| +n\\d+ (?:-->|---|-\\.->)(?:\\|${text}\\|)? n\\d+| +classDef \\w+ [\\w:#,-]+(?: \\d)?| +linkStyle [\\d,]+ [\\w:#,-]+(?: \\d)?)$`);
    expect(lines.filter((line) => !allowed.test(line))).toEqual([]);
  });

  test('cannot leave their quotes in Graphviz', () => {
    for (const line of dot(hostile).split('\n')) {
      expect(line.replace(/<<TABLE.*<\/TABLE>>/, '').replace(/"(?:[^"\\]|\\.)*"/g, '')).not.toMatch(/["<`]|script/);
    }
  });

  test('are shortened, and of those that change their surroundings every character is seen', () => {
    expect(label('x'.repeat(253))).toHaveLength(64);
    expect(label('\u202egnp.exe')).toBe('\\u202egnp.exe');
    expect(label('a\u0000\nb')).toBe('a\\u0000\\u000ab');
    expect(label('שלום')).toBe('שלום');
  });
});

const root = join(__dirname, '..', '..');
const examples = readdirSync(join(root, 'examples', 'cdk8s'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);

test.each(examples)('example %s: every format is made', (name) => {
  const folder = join(root, 'examples', 'cdk8s', name, 'expected');
  const graph = topologyOf(readdirSync(folder).flatMap((file) => manifestsIn(readFileSync(join(folder, file), 'utf8'))));
  const made = drawingOf(graph);
  expect(read(svg(made, OPTIONS)).length).toBeGreaterThan(3);
  expect(mermaid(made)).toMatch(/^flowchart LR\n/);
  expect(dot(made)).toMatch(/^digraph topology/);
});
