import * as fc from 'fast-check';
import { stringify } from 'yaml';
import { BAD, GOOD } from './command';
import { Locator } from '../../src/cli/input/locator';
import { readManifests } from '../../src/cli/input/manifests';
import { Source } from '../../src/cli/input/source';
import { decode } from '../../src/cli/input/text';

/** Pieces that mean something in YAML, JSON or templates. */
const syntax = fc.constantFrom(
  '---\n', '...\n', '- ', '? ', ': ', '\n', '  ', '\t', '{', '}', '[', ']', ',', '"', "'", '|\n', '>-\n', '&a ', '*a', '<<: ', '!!str ', '!x ', '%YAML 1.2\n', '# c\n',
  '\\', '\\u00', '\r\n', '\r', '\u2028', '\ufeff', '{{ .Values.x }}', 'apiVersion: v1\n', 'kind: List\n', 'items:\n', 'a', '0', 'null', 'yes', '__proto__: ', '"kind":"A"',
);

const soup = fc.array(fc.oneof(syntax, fc.string({ maxLength: 4 })), { maxLength: 60 }).map((parts) => parts.join(''));

/** A good text with parts that are cut out, doubled or replaced. */
const list = JSON.stringify({ kind: 'List', items: [{ apiVersion: 'v1', kind: 'A' }] }, undefined, 2);
const sound = fc.constantFrom(BAD, `${GOOD}---\n${BAD}`, list);
const damaged = fc.tuple(sound, fc.nat(400), fc.nat(40), fc.oneof(syntax, soup))
  .map(([text, start, length, replacement]) => text.slice(0, start) + replacement + text.slice(start + length));

const locationIn = (text: string, { line = 0, column = 0 }) => {
  const lines = text.split('\n');
  return line >= 1 && line <= lines.length && column >= 1 && column <= lines[line - 1].length + 1;
};

test.each([['anything', soup], ['damaged files', damaged]])('%s can be read or is refused at a place that exists', (_, texts) => {
  fc.assert(fc.property(texts, (text) => {
    const { manifests, unreadable } = readManifests(new Source('input', text, true));
    expect(unreadable.filter((problem) => !locationIn(text, problem))).toEqual([]);
    expect(unreadable.filter(({ message, fix }) => message === '' || fix === '' || fix.startsWith('report'))).toEqual([]);
    const locator = new Locator();
    for (const manifest of manifests) {
      expect(locationIn(text, manifest.piece.source.lineAt(locator.offsetOf(manifest, ['metadata', 'name'])))).toBe(true);
    }
  }), { numRuns: 1500 });
});

test('bytes are text or refused', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
    const text = decode(bytes);
    if (typeof text === 'string') {
      expect(() => readManifests(new Source('input', text, true))).not.toThrow();
    } else {
      expect(text.fix).not.toBe('');
    }
  }));
});

/** Without the merge key, which is written as such. */
const names = fc.string().filter((name) => name !== '<<');

const json = fc.letrec<{ value: unknown; object: Record<string, unknown> }>((tie) => ({
  value: fc.oneof({ maxDepth: 4 }, fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.array(tie('value'), { maxLength: 3 }), tie('object')),
  object: fc.dictionary(names, tie('value'), { maxKeys: 4, noNullPrototype: true }),
}));
const objects = json.object.map((fields) => ({ ...fields, apiVersion: 'v1', kind: 'Anything' }));

/** The ways to all fields of a value, and the names or values that are found there. */
function* fieldsOf(value: unknown, steps: (string | number)[] = []): Generator<(string | number)[]> {
  if (typeof value !== 'object' || value === null) { return; }
  for (const [name, child] of Object.entries(value)) {
    const way = [...steps, Array.isArray(value) ? Number(name) : name];
    yield way;
    yield* fieldsOf(child, way);
  }
}

describe.each([
  ['YAML', (values: unknown[]) => values.map((object) => stringify(object, { version: '1.1' })).join('---\n')],
  ['JSON', (values: unknown[]) => values.map((object) => JSON.stringify(object, undefined, 2)).join('\n')],
  ['a JSON List', (values: unknown[]) => JSON.stringify({ kind: 'List', items: values })],
])('what is written as %s', (_, write) => {
  test('is read as it was, and every name is found', () => {
    fc.assert(fc.property(fc.array(objects, { minLength: 1, maxLength: 3 }), (values) => {
      const text = write(values);
      const { manifests, unreadable } = readManifests(new Source('input', text, true));
      expect(unreadable).toEqual([]);
      expect(manifests.map(({ value }) => value)).toEqual(values);
      const locator = new Locator();
      for (const [index, manifest] of manifests.entries()) {
        for (const way of fieldsOf(values[index])) {
          const name = way.at(-1);
          const found = text.slice(locator.offsetOf(manifest, way));
          if (typeof name === 'string' && /^[a-z]{2,}$/.test(name)) { expect(found.replace(/^"/, '').startsWith(name)).toBe(true); }
        }
      }
    }), { numRuns: 200 });
  });
});
