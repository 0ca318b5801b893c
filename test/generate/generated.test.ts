import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { generate } from '../../tools/generate/generate';
import { readImports } from '../../tools/imports/format';

const GENERATED = join(__dirname, '../../src/generated');
const FILES = generate(readImports());

test('src/generated holds what imports/ gives and nothing else; `npx projen generate` makes it so', () => {
  const present = readdirSync(GENERATED, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(GENERATED, join(parentPath, name)));
  expect(present.sort()).toEqual([...FILES.keys()].sort());
});

test.each([...FILES.keys()])('%s is up to date; else run `npx projen generate`', (path) => {
  expect(readFileSync(join(GENERATED, path), 'utf8') === FILES.get(path)).toBe(true);
});

test('the order in which CRDs are read changes nothing', () => {
  const reversed = generate(readImports().reverse());
  expect([...reversed].filter(([path, text]) => text !== FILES.get(path)).map(([path]) => path)).toEqual([]);
});

test('every file says what made it', () => {
  const others = [...FILES].filter(([, text]) => !text.startsWith('// Generated from imports/ by `npx projen generate`. Do not edit.\n'));
  expect(others).toEqual([]);
});
