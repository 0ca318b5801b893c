import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { generate, GENERATED_FOLDERS } from '../../tools/generate/generate';
import { readImports } from '../../tools/imports/format';

const SOURCE = join(__dirname, '../../src');
const FILES = generate(readImports());

test('the generated folders hold what imports/ gives and nothing else; `npx projen generate` makes it so', () => {
  const present = GENERATED_FOLDERS.flatMap((folder) => readdirSync(join(SOURCE, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(SOURCE, join(parentPath, name)));
  expect(present.sort()).toEqual([...FILES.keys()].sort());
});

test.each([...FILES.keys()])('%s is up to date; else run `npx projen generate`', (path) => {
  expect(readFileSync(join(SOURCE, path), 'utf8') === FILES.get(path)).toBe(true);
});

test('the order in which CRDs are read changes nothing', () => {
  const reversed = generate(readImports().reverse());
  expect([...reversed].filter(([path, text]) => text !== FILES.get(path)).map(([path]) => path)).toEqual([]);
});

test('every file says what made it', () => {
  const others = [...FILES].filter(([, text]) => !text.startsWith('// Generated from imports/ by `npx projen generate`. Do not edit.\n'));
  expect(others).toEqual([]);
});
