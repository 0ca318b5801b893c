import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import * as ts from 'typescript';
import { LAYERS, type Layer } from '../tools/layers';

interface Import {
  readonly name: string;
  readonly typeOnly: boolean;
}

const src = join(__dirname, '..', 'src');
const FILES = readdirSync(src, { recursive: true, encoding: 'utf8' }).map((file) => file.split('\\').join('/')).filter((file) => file.endsWith('.ts')).sort();

/** What is wrong with the imports of a file, given by its path below src/. */
function violations(file: string, text: string): string[] {
  const layer = layerOf(file);
  if (layer === undefined) return [`${file}: no layer in tools/layers.ts holds it`];
  return importsOf(file, text)
    .filter((found) => !isAllowed(layer, file, found))
    .map((found) => `${file} imports ${found.name}`);
}

/** The innermost layer that holds the file. */
function layerOf(file: string): Layer | undefined {
  return LAYERS.filter((layer) => isInside(layer.path, file)).sort((a, b) => b.path.length - a.path.length)[0];
}

function isInside(path: string, file: string): boolean {
  return file === path || file.startsWith(`${path}/`);
}

function isAllowed(layer: Layer, file: string, { name, typeOnly }: Import): boolean {
  if (!name.startsWith('.')) return layer.packages.includes(name) || (typeOnly && layer.types.includes(name));
  const target = posix.join(posix.dirname(file), name);
  return [layer.path, ...layer.uses].some((path) => isInside(path, target) || path === `${target}.ts`);
}

/** Import and export statements, import types, dynamic imports and `require`. */
function importsOf(file: string, text: string): Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const name = moduleName(node);
    if (name !== undefined) found.push({ name, typeOnly: isTypeOnly(node) });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest));
  return found;
}

function moduleName(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return literal(node.moduleSpecifier);
  if (ts.isExternalModuleReference(node)) return literal(node.expression);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return literal(node.argument.literal);
  if (ts.isCallExpression(node) && isLoader(node.expression)) return literal(node.arguments[0]) ?? '(computed name)';
  return undefined;
}

function isLoader(callee: ts.Expression): boolean {
  return callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === 'require');
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node)) return node.importClause?.isTypeOnly === true;
  return ts.isImportTypeNode(node) || (ts.isExportDeclaration(node) && node.isTypeOnly);
}

function literal(node: ts.Node | undefined): string | undefined {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : undefined;
}

test('every import in src/ stays in its layer or goes to one below', () => {
  expect(FILES).toContain('index.ts');
  expect(FILES.flatMap((file) => violations(file, readFileSync(join(src, file), 'utf8')))).toEqual([]);
});

/** The files that a file loads, with those of which it takes types only if these count, too. */
function loadedBy(file: string, withTypes: boolean): string[] {
  return importsOf(file, readFileSync(join(src, file), 'utf8'))
    .filter(({ name, typeOnly }) => name.startsWith('.') && (withTypes || !typeOnly))
    .flatMap(({ name }) => {
      const target = posix.join(posix.dirname(file), name);
      return [`${target}.ts`, `${target}/index.ts`].filter((path) => existsSync(join(src, path)));
    });
}

/** Chains of files that end where they begin. */
function cycles(files: readonly string[], withTypes: boolean): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (file: string, above: readonly string[]): void => {
    if (above.includes(file)) { found.push([...above.slice(above.indexOf(file)), file].join(' → ')); return; }
    if (done.has(file)) { return; }
    loadedBy(file, withTypes).forEach((other) => { walk(other, [...above, file]); });
    done.add(file);
  };
  files.forEach((file) => { walk(file, []); });
  return found;
}

test('no file in src/ loads itself by way of others', () => {
  expect(cycles(FILES, false)).toEqual([]);
});

test('no file in src/ knows itself by way of others, not even for types', () => {
  // A manifest has fields, and a field knows its manifest.
  expect(cycles(FILES, true)).toEqual(['core/manifests/manifest.ts → core/manifests/field.ts → core/manifests/manifest.ts']);
});

describe('an import is refused', () => {
  test.each([
    ['of the vocabulary by checks', 'core/checks/run.ts', "import { X } from '../route/x';", '../route/x'],
    ['of an adapter by core', 'core/resolvable.ts', "import { X } from '../cdk8s/x';", '../cdk8s/x'],
    ['of core by generated code', 'generated/kinds.ts', "const x = require('../core/resolvable');", '../core/resolvable'],
    ['of generated code by an adapter', 'cdk8s/x.ts', "export * from '../generated/kinds';", '../generated/kinds'],
    ['of one adapter by another', 'cdk8s/x.ts', "import '../pulumi/x';", '../pulumi/x'],
    ['of an adapter by the command', 'cli/x.ts', "import '../cdk8s/x';", '../cdk8s/x'],
    ['of the index by core', 'core/resolvable.ts', "import type { X } from '..';", '..'],
    ['of the index by an adapter', 'cdk8s/x.ts', "import { X } from '../index';", '../index'],
    ['of a framework by core', 'core/resolvable.ts', "import { Lazy } from 'cdk8s';", 'cdk8s'],
    ['of a package by generated code', 'generated/kinds.ts', "import fs = require('node:fs');", 'node:fs'],
    ['of what lies outside src/', 'core/resolvable.ts', "await import('../../tools/layers');", '../../tools/layers'],
    ['under a computed name', 'core/resolvable.ts', 'require(name);', '(computed name)'],
    ['of types of a package that core does not know', 'core/resolvable.ts', "let x: import('constructs').Construct;", 'constructs'],
  ])('%s', (_, file, text, name) => {
    expect(violations(file, text)).toEqual([`${file} imports ${name}`]);
  });

  test('where no layer holds the file', () => {
    expect(violations('stray.ts', '')).toEqual(['stray.ts: no layer in tools/layers.ts holds it']);
  });
});

describe('an import is accepted', () => {
  test.each([
    ['within a layer', 'core/route/path-match.ts', "import { X } from '../resolvable';"],
    ['of generated code by core', 'core/resolvable.ts', "import { X } from '../generated/kinds';"],
    ['of framework types by core', 'core/resolvable.ts', "import type { Duration } from 'cdk8s';"],
    ['of core and a framework by its adapter', 'cdk8s/x.ts', "import { X } from '../core/resolvable'; import { App } from 'cdk8s';"],
    ['of core and adapters by the index', 'index.ts', "export * from './core/resolvable'; export * from './cdk8s/x';"],
  ])('%s', (_, file, text) => {
    expect(violations(file, text)).toEqual([]);
  });
});
