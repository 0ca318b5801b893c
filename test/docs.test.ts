import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import * as ts from 'typescript';
import { parseAllDocuments } from 'yaml';
import { objectsOf, register } from './pulumi/mocks';
import { topologyOf } from '../src/core/topology';
import { drawingOf } from '../src/drawing/cards';
import { mermaid } from '../src/drawing/mermaid';

const ROOT = join(__dirname, '..');
/** The cookbook has a test of its own; the site is made of the rest. */
const SKIPPED = ['node_modules', '.git', 'lib', 'dist', 'coverage', 'cookbook', 'site'];

function markdownFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) { return SKIPPED.includes(entry.name) ? [] : markdownFiles(path); }
    return entry.name.endsWith('.md') ? [path] : [];
  });
}

interface Snippet { title: string; source: string; picture: string | undefined }

/** Programs for Pulumi are marked `mts`: jsii translates what is marked `ts`, and knows nothing of Pulumi. */
const snippets = markdownFiles(ROOT).flatMap((file): Snippet[] =>
  [...readFileSync(file, 'utf8').matchAll(/^```(?:mts|ts|ts nofixture)\n([\s\S]*?)^```$(?:(?:(?!^```)[^])*?^<!-- its picture -->\n```mermaid\n([^]*?)^```$)?/gm)].map((match, index) => ({
    title: `${relative(ROOT, file)}, program ${index + 1}`, source: match[1], picture: match[2],
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

test('there are programs in the documentation, some with a picture', () => {
  expect(snippets.length).toBeGreaterThan(1);
  expect(snippets.filter(({ picture }) => picture !== undefined).length).toBeGreaterThan(0);
});

/** The map of what a cdk8s program has written. */
function pictureOf(folder: string): string {
  const documents = readdirSync(folder).sort().flatMap((file) => parseAllDocuments(readFileSync(join(folder, file), 'utf8')));
  return mermaid(drawingOf(topologyOf(documents.map((document): unknown => document.toJS()))));
}

/** How many files a cdk8s program writes, or how many objects a Pulumi program registers. */
async function resourcesOf(program: string, source: string, folder: string): Promise<number> {
  if (source.includes("'kgateway-constructs/pulumi'")) { return objectsOf(await register(() => { jest.requireActual(program); })).length; }
  jest.isolateModules(() => { jest.requireActual(program); });
  return readdirSync(folder).length;
}

test.each(snippets.map((snippet) => [snippet.title, snippet]))('%s compiles and synthesizes', async (title, { source, picture }) => {
  const folder = mkdtempSync(join(tmpdir(), 'docs-'));
  const program = join(__dirname, `program-of-${process.pid}-${title.replace(/\W+/g, '-')}.ts`);
  process.env.CDK8S_OUTDIR = folder;
  try {
    writeFileSync(program, source);
    expect(compilerErrors(program)).toEqual([]);
    expect(await resourcesOf(program, source, folder)).toBeGreaterThan(0);
    if (picture !== undefined) { expect(picture).toBe(pictureOf(folder)); }
  } finally {
    delete process.env.CDK8S_OUTDIR;
    rmSync(folder, { recursive: true });
    rmSync(program);
  }
});
