import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pages, withFieldIndex } from './pages';
import { Recipe, RECIPES } from './recipe';

const ROOT = resolve(__dirname, '../..');
const COOKBOOK = join(ROOT, 'docs/cookbook');

/** Runs a program, which finds this package by its own name, and gives what it writes. */
function yamlOf({ path }: Recipe): string {
  const folder = mkdtempSync(join(tmpdir(), 'recipe-'));
  const program = [join(ROOT, 'node_modules/ts-node/dist/bin.js'), '--transpile-only', '--project', join(ROOT, 'examples/tsconfig.json'), join(RECIPES, `${path}.ts`)];
  try {
    execFileSync(process.execPath, program, { env: { ...process.env, CDK8S_OUTDIR: folder }, stdio: ['ignore', 'inherit', 'inherit'] });
    return readdirSync(folder).sort().map((file) => readFileSync(join(folder, file), 'utf8')).join('---\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

rmSync(COOKBOOK, { recursive: true, force: true });
for (const [path, text] of pages(yamlOf)) {
  const file = join(COOKBOOK, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const readme = join(ROOT, 'docs/README.md');
writeFileSync(readme, withFieldIndex(readFileSync(readme, 'utf8')));
