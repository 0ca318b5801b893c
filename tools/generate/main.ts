import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { generate, GENERATED_FOLDERS } from './generate';
import { readImports } from '../imports/format';

const SOURCE = resolve(__dirname, '../../src');

function main(): void {
  const files = generate(readImports());
  for (const [path, text] of files) {
    const file = join(SOURCE, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  deleteAllBut(new Set(files.keys()));
}

/** Kinds that no release has any more. */
function deleteAllBut(keep: Set<string>): void {
  const entries = GENERATED_FOLDERS.flatMap((folder) => readdirSync(join(SOURCE, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile());
  for (const { parentPath, name } of entries) {
    const file = join(parentPath, name);
    if (!keep.has(file.slice(SOURCE.length + 1))) { rmSync(file); }
  }
}

main();
