import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { generate } from './generate';
import { readImports } from '../imports/format';

const GENERATED = resolve(__dirname, '../../src/generated');

function main(): void {
  const files = generate(readImports());
  for (const [path, text] of files) {
    const file = join(GENERATED, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  deleteAllBut(new Set(files.keys()));
}

/** Kinds that no release has any more. */
function deleteAllBut(keep: Set<string>): void {
  const entries = readdirSync(GENERATED, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const { parentPath, name } of entries) {
    const file = join(parentPath, name);
    if (!keep.has(file.slice(GENERATED.length + 1))) { rmSync(file); }
  }
}

main();
