import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { makeSite } from './pages';
import { pictureStyle } from './pictures';

const ROOT = resolve(__dirname, '../..');
const PAGES = join(ROOT, 'site/pages');

/** What a cdk8s program writes; it finds this package by its own name, from within examples/. */
function yamlOf(program: string): string {
  const folder = mkdtempSync(join(ROOT, 'examples/site-'));
  const file = join(folder, 'program.ts');
  try {
    writeFileSync(file, program);
    execFileSync(process.execPath, [join(ROOT, 'node_modules/ts-node/dist/bin.js'), '--transpile-only', '--project', join(ROOT, 'examples/tsconfig.json'), file], {
      env: { ...process.env, CDK8S_OUTDIR: join(folder, 'dist') }, stdio: ['ignore', 'inherit', 'inherit'],
    });
    return readdirSync(join(folder, 'dist')).sort().map((name) => readFileSync(join(folder, 'dist', name), 'utf8')).join('---\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const { pages, sidebar } = makeSite(yamlOf);
rmSync(PAGES, { recursive: true, force: true });
for (const [path, text] of [...pages, ['sidebar.json', JSON.stringify(sidebar)], ['pictures.css', pictureStyle()]]) {
  const file = join(PAGES, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
