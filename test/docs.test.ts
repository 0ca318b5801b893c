import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import * as ts from 'typescript';

const ROOT = join(__dirname, '..');
const SKIPPED = ['node_modules', '.git', 'lib', 'dist', 'coverage'];

function markdownFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) { return SKIPPED.includes(entry.name) ? [] : markdownFiles(path); }
    return entry.name.endsWith('.md') ? [path] : [];
  });
}

interface Snippet { title: string; source: string }

const snippets = markdownFiles(ROOT).flatMap((file): Snippet[] =>
  [...readFileSync(file, 'utf8').matchAll(/^```ts(?: nofixture)?\n([\s\S]*?)^```$/gm)].map((match, index) => ({
    title: `${relative(ROOT, file)}, program ${index + 1}`, source: match[1],
  })));

/** What the compiler says about a program of this package. */
function compilerErrors(file: string): string[] {
  const config = ts.readConfigFile(join(ROOT, 'test', 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, join(ROOT, 'test'));
  const program = ts.createProgram([file], { ...options, baseUrl: ROOT, paths: { 'kgateway-constructs': ['src/index.ts'] } });
  return ts.getPreEmitDiagnostics(program, program.getSourceFile(file))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

test('there are programs in the documentation', () => {
  expect(snippets.length).toBeGreaterThan(1);
});

test.each(snippets.map((snippet) => [snippet.title, snippet.source]))('%s compiles and synthesizes', (_title, source) => {
  const folder = mkdtempSync(join(tmpdir(), 'docs-'));
  const program = join(__dirname, `program-of-${process.pid}.ts`);
  process.env.CDK8S_OUTDIR = folder;
  try {
    writeFileSync(program, source);
    expect(compilerErrors(program)).toEqual([]);
    jest.isolateModules(() => { jest.requireActual(program); });
    expect(readdirSync(folder)).not.toEqual([]);
  } finally {
    delete process.env.CDK8S_OUTDIR;
    rmSync(folder, { recursive: true });
    rmSync(program);
  }
});
