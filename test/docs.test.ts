import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import * as ts from 'typescript';
import { objectsOf, register } from './pulumi/mocks';

const ROOT = join(__dirname, '..');
/** The cookbook has a test of its own. */
const SKIPPED = ['node_modules', '.git', 'lib', 'dist', 'coverage', 'cookbook'];

function markdownFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) { return SKIPPED.includes(entry.name) ? [] : markdownFiles(path); }
    return entry.name.endsWith('.md') ? [path] : [];
  });
}

interface Snippet { title: string; source: string }

/** Programs for Pulumi are marked `mts`: jsii translates what is marked `ts`, and knows nothing of Pulumi. */
const snippets = markdownFiles(ROOT).flatMap((file): Snippet[] =>
  [...readFileSync(file, 'utf8').matchAll(/^```(?:mts|ts|ts nofixture)\n([\s\S]*?)^```$/gm)].map((match, index) => ({
    title: `${relative(ROOT, file)}, program ${index + 1}`, source: match[1],
  })));

/** The entry points of this package, as the programs name them. */
const PACKAGE = { 'kgateway-constructs': ['src/index.ts'], 'kgateway-constructs/pulumi': ['src/pulumi/index.ts'] };

/** What the compiler says about a program of this package. */
function compilerErrors(file: string): string[] {
  const config = ts.readConfigFile(join(ROOT, 'test', 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, join(ROOT, 'test'));
  const program = ts.createProgram([file], { ...options, baseUrl: ROOT, paths: PACKAGE });
  return ts.getPreEmitDiagnostics(program, program.getSourceFile(file))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

test('there are programs in the documentation', () => {
  expect(snippets.length).toBeGreaterThan(1);
});

/** How many files a cdk8s program writes, or how many objects a Pulumi program registers. */
async function madeBy(program: string, source: string, folder: string): Promise<number> {
  if (source.includes("'kgateway-constructs/pulumi'")) { return objectsOf(await register(() => { jest.requireActual(program); })).length; }
  jest.isolateModules(() => { jest.requireActual(program); });
  return readdirSync(folder).length;
}

test.each(snippets.map((snippet) => [snippet.title, snippet.source]))('%s compiles and synthesizes', async (title, source) => {
  const folder = mkdtempSync(join(tmpdir(), 'docs-'));
  const program = join(__dirname, `program-of-${process.pid}-${title.replace(/\W+/g, '-')}.ts`);
  process.env.CDK8S_OUTDIR = folder;
  try {
    writeFileSync(program, source);
    expect(compilerErrors(program)).toEqual([]);
    expect(await madeBy(program, source, folder)).toBeGreaterThan(0);
  } finally {
    delete process.env.CDK8S_OUTDIR;
    rmSync(folder, { recursive: true });
    rmSync(program);
  }
});
