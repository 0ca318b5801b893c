import { histories } from '../../tools/generate/kinds';
import { EMBEDDED } from '../../tools/generate/prose/kinds/embedded';
import { KINDS } from '../../tools/generate/prose/kinds/kinds';
import { Location, locations } from '../../tools/generate/prose/locations';
import { Prose } from '../../tools/generate/prose/prose';
import { what } from '../../tools/generate/prose/sentence';
import { SHARED } from '../../tools/generate/prose/shared/shared';
import { specShape } from '../../tools/generate/spec/spec-module';
import { readImports } from '../../tools/imports/format';

const PLACES = new Map(histories(readImports()).map(({ kind, releases }) => [kind, locations(specShape(releases))]));
const KIND_NAMES = [...PLACES.keys()];

/** Every key that a table of sentences may have for the place. */
function keys({ path, values }: Location): string[] {
  return [path, ...values.map((value) => `${path}=${String(value)}`)];
}

test.each(KIND_NAMES)('every field of %s has a sentence, except in types of Kubernetes itself', (kind) => {
  const prose = Prose.of(kind);
  const paths = ['', ...PLACES.get(kind)!.map(({ path }) => path)];
  expect(paths.filter((path) => prose.embeddedIn(path) === undefined && prose.at(path) === undefined)).toEqual([]);
});

test.each(KIND_NAMES)('every field of %s that may be missing says what happens then', (kind) => {
  const prose = Prose.of(kind);
  const silent = PLACES.get(kind)!.filter(({ path, mayBeMissing }) => mayBeMissing && typeof prose.at(path) === 'string');
  expect(silent.map(({ path }) => path)).toEqual([]);
});

test('a kind that is gone has no sentences', () => {
  expect([...Object.keys(KINDS), ...Object.keys(EMBEDDED)].filter((kind) => !PLACES.has(kind))).toEqual([]);
});

test.each(Object.entries(KINDS))('every sentence of %s belongs to a field or a value', (kind, sentences) => {
  const known = new Set(['', ...PLACES.get(kind)!.flatMap(keys)]);
  expect(Object.keys(sentences).filter((key) => !known.has(key))).toEqual([]);
});

test.each(Object.entries(KINDS))('no field of %s that is always there says what happens without it', (kind, sentences) => {
  const missing = new Set(PLACES.get(kind)!.filter(({ mayBeMissing }) => mayBeMissing).map(({ path }) => path));
  expect(Object.entries(sentences).filter(([path, sentence]) => typeof sentence !== 'string' && !missing.has(path)).map(([path]) => path)).toEqual([]);
});

test('every shared sentence is the one of some field or value', () => {
  const used = new Set([...PLACES].flatMap(([kind, all]) => {
    const { tables } = Prose.of(kind);
    return all.flatMap(({ path, values }) => [undefined, ...values].flatMap((value) => {
      const own = value === undefined ? path : `${path}=${String(value)}`;
      return own in tables.own ? [] : [Prose.of(kind).sharedKey(path, value)];
    }));
  }));
  expect(Object.keys(SHARED).filter((key) => !used.has(key))).toEqual([]);
});

test.each(Object.entries(EMBEDDED))('every type of Kubernetes that %s holds has fields', (kind, types) => {
  const paths = PLACES.get(kind)!.map(({ path }) => path);
  expect(Object.keys(types).filter((start) => !paths.some((path) => path.startsWith(`${start}.`)))).toEqual([]);
});

test('sentences are sentences, and what happens without a field is a phrase', () => {
  const all = [SHARED, ...Object.values(KINDS)].flatMap((sentences) => Object.entries(sentences));
  expect(all.filter(([, sentence]) => !/^[A-Z0-9`].*[^ .]\.$/.test(what(sentence)))).toEqual([]);
  expect(all.filter(([, sentence]) => typeof sentence !== 'string' && !/[^. ]$/.test(sentence[1]))).toEqual([]);
});
