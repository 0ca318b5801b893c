import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { runtime } from '@pulumi/pulumi';
import * as ts from 'typescript';
import { parseAllDocuments } from 'yaml';
import * as lib from '../src';
import { manifestsOf, register } from './pulumi/mocks';
import { ANNOTATIONS } from '../src/core/ingress/annotation-table';
import { PUBLIC_SHAPES } from '../src/core/shape/generated/public-shapes';
import { pages, withFieldIndex } from '../tools/cookbook/pages';
import { readRecipes, Recipe, RECIPES } from '../tools/cookbook/recipe';

const ROOT = join(__dirname, '..');
const COOKBOOK = join(ROOT, 'docs', 'cookbook');
const recipes = readRecipes();

/** What the cdk8s program of a recipe writes. */
function yamlOf({ path }: Recipe): string {
  const folder = mkdtempSync(join(tmpdir(), 'recipe-'));
  process.env.CDK8S_OUTDIR = folder;
  try {
    jest.isolateModules(() => { jest.requireActual(join(RECIPES, `${path}.ts`)); });
    return readdirSync(folder).sort().map((file) => readFileSync(join(folder, file), 'utf8')).join('---\n');
  } finally {
    delete process.env.CDK8S_OUTDIR;
    rmSync(folder, { recursive: true });
  }
}

/** The programs for Pulumi, as files that can be compiled and run; gone when the tests have run. */
const pulumiPrograms = new Map(recipes.map(({ path, pulumi }) => {
  const file = join(__dirname, `recipe-${process.pid}-${path.replace('/', '-')}.ts`);
  writeFileSync(file, pulumi);
  return [path, file];
}));
afterAll(() => pulumiPrograms.forEach((file) => rmSync(file)));

/** cdk8s puts the chart before every name, and a hash behind it. */
function withoutGeneratedNames(yaml: string): any[] {
  const plain = yaml.replace(/\b[a-z]+-([a-z0-9-]+)-c8[0-9a-f]{6}\b/g, '$1');
  return inOrder(parseAllDocuments(plain).map((document) => document.toJS()));
}

const inOrder = (manifests: any[]) => manifests.sort((a, b) => `${a.kind} ${a.metadata.name}` < `${b.kind} ${b.metadata.name}` ? -1 : 1);

test('docs/cookbook is what the recipes give; else run `npx projen cookbook`', () => {
  const expected = pages(yamlOf);
  const present = readdirSync(COOKBOOK, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(COOKBOOK, join(parentPath, name)));
  expect(present.sort()).toEqual([...expected.keys()].sort());
  expect([...expected].filter(([path, text]) => readFileSync(join(COOKBOOK, path), 'utf8') !== text).map(([path]) => path)).toEqual([]);
});

test('the index of fields in docs/README.md is what the recipes name; else run `npx projen cookbook`', () => {
  const readme = readFileSync(join(ROOT, 'docs/README.md'), 'utf8');
  expect(readme).toBe(withFieldIndex(readme));
});

/** Whether something is at a path of fields, in any item of lists on the way. */
function has(value: any, fields: readonly string[]): boolean {
  if (Array.isArray(value)) { return value.some((item) => has(item, fields)); }
  if (fields.length === 0) { return value !== undefined; }
  return typeof value === 'object' && value !== null && has(value[fields[0]], fields.slice(1));
}

test.each(recipes.map((recipe) => [recipe.path, recipe] as const))('%s has other names, and the fields that it names are in its manifests', (_path, recipe) => {
  const { also, fields, ingressNginx } = recipe.words;
  expect(also.length).toBeGreaterThan(0);
  const manifests = parseAllDocuments(yamlOf(recipe)).map((document) => document.toJS());
  expect(fields.filter((field) => {
    const [kind, ...names] = field.split('.');
    return !manifests.some((manifest) => manifest.kind === kind && has(manifest.spec, names));
  })).toEqual([]);
  expect(ingressNginx.filter((name) => ANNOTATIONS[name] === undefined)).toEqual([]);
});

/** Those that make one object: the others have pages of their own. */
const constructs = Object.entries(PUBLIC_SHAPES.structs)
  .filter(([name, { properties }]) => properties.metadata === 'object' && typeof (lib as Record<string, unknown>)[name] === 'function').map(([name]) => name);

test.each(constructs)('%s is in a recipe', (construct) => {
  expect(recipes.some(({ pulumi }) => pulumi.includes(`new ${construct}(`))).toBe(true);
});

test('every program compiles', () => {
  const config = ts.readConfigFile(join(__dirname, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, __dirname);
  const paths = { 'kgateway-constructs': ['src/index.ts'], 'kgateway-constructs/pulumi': ['src/pulumi/index.ts'] };
  const files = [...recipes.map(({ path }) => join(RECIPES, `${path}.ts`)), ...pulumiPrograms.values()];
  const program = ts.createProgram(files, { ...options, baseUrl: ROOT, paths });
  const complaints = files.flatMap((file) => ts.getPreEmitDiagnostics(program, program.getSourceFile(file))
    .map(({ messageText }) => `${relative(ROOT, file)}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`));
  expect(complaints).toEqual([]);
});

test.each(recipes.map((recipe) => [recipe.path, recipe] as const))('%s makes the same with cdk8s and Pulumi', async (path, recipe) => {
  runtime.setAllConfig(recipe.isExperimental ? { 'kgateway-constructs:release': JSON.stringify({ channel: 'experimental' }) } : {});
  const resources = await register(() => { jest.requireActual(pulumiPrograms.get(path)!); });
  expect(inOrder(manifestsOf(resources))).toEqual(withoutGeneratedNames(yamlOf(recipe)));
});
