import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CollectionTypeReference, Parameter, TypeReference } from '@jsii/spec';
import * as ts from 'typescript';
import { Api, isConstruct, methodsOf } from './api';
import { readRecipes } from '../cookbook/recipe';
import { slug } from '../site/links';

const PACKAGE = 'kgateway-constructs';

const DOCS = resolve(__dirname, '../../docs');

/** A program of the documentation, and where it stands: `docs/cookbook/routes/canary.md`. */
export interface Example {
  readonly title: string;
  readonly page: string;
  readonly program: string;
  readonly isRecipe: boolean;
}

/** Which programs use a type, a factory or a property: read type by type. */
export class Examples {
  private readonly uses = new Map<string, Example[]>();

  public constructor(private readonly api: Api, examples = [...recipes(), ...programsOfGuides()]) {
    for (const example of examples) {
      this.visit(ts.createSourceFile('example.ts', example.program, ts.ScriptTarget.Latest), example);
    }
  }

  /**
   * Examples with a type, or with a member of a type: `kgateway-constructs.PathMatch`, `kgateway-constructs.PathMatch.prefix`.
   * Recipes come first, and of them the shortest.
   */
  public of(fqn: string): readonly Example[] {
    return [...this.uses.get(fqn) ?? []].sort((a, b) => Number(b.isRecipe) - Number(a.isRecipe) || a.program.length - b.program.length);
  }

  private visit(node: ts.Node, example: Example): void {
    if (ts.isNewExpression(node)) {
      const fqn = fqnOf(node.expression);
      const type = fqn === undefined ? undefined : this.api.type(fqn);
      if (type !== undefined && isConstruct(type)) {
        this.add(type.fqn, example);
        this.walkArguments(node.arguments ?? [], type.initializer?.parameters ?? [], example);
      }
    }
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) { this.visitCall(node, node.expression, example); }
    ts.forEachChild(node, (child) => { this.visit(child, example); });
  }

  private visitCall(node: ts.CallExpression, { expression, name }: ts.PropertyAccessExpression, example: Example): void {
    const fqn = fqnOf(expression);
    const type = fqn === undefined ? undefined : this.api.type(fqn);
    const method = type === undefined ? undefined : methodsOf(type).find((one) => one.name === name.text);
    if (type === undefined || method === undefined) { return; }
    this.add(type.fqn, example);
    this.add(`${type.fqn}.${method.name}`, example);
    this.walkArguments(node.arguments, method.parameters ?? [], example);
  }

  private walkArguments(values: readonly ts.Expression[], parameters: readonly Parameter[], example: Example): void {
    values.forEach((value, index) => { if (index < parameters.length) { this.walk(value, parameters[index].type, example); } });
  }

  /** What is written, beside the type that it is written for. */
  private walk(value: ts.Expression, type: TypeReference, example: Example): void {
    if (ts.isArrayLiteralExpression(value) && 'collection' in type) {
      value.elements.forEach((element) => { this.walk(element, type.collection.elementtype, example); });
    }
    if (ts.isObjectLiteralExpression(value)) {
      if ('fqn' in type) { this.add(type.fqn, example); }
      for (const { name, initializer } of value.properties.filter(ts.isPropertyAssignment)) {
        if (ts.isIdentifier(name) || ts.isStringLiteral(name)) { this.walkProperty(name.text, initializer, type, example); }
      }
    }
  }

  private walkProperty(name: string, value: ts.Expression, type: TypeReference, example: Example): void {
    if ('collection' in type) { this.walk(value, (type as CollectionTypeReference).collection.elementtype, example); }
    if (!('fqn' in type)) { return; }
    const property = this.api.propertiesOf(type.fqn).find((one) => one.name === name);
    if (property === undefined) { return; }
    this.add(`${type.fqn}.${name}`, example);
    this.walk(value, property.type, example);
  }

  private add(key: string, example: Example): void {
    const known = this.uses.get(key) ?? [];
    if (!known.includes(example)) { this.uses.set(key, [...known, example]); }
  }
}

/** `PathMatch`, `kube.KubeHttpRoute` → the full name. */
function fqnOf(expression: ts.Expression): string | undefined {
  if (ts.isIdentifier(expression)) { return `${PACKAGE}.${expression.text}`; }
  return ts.isPropertyAccessExpression(expression) && ts.isIdentifier(expression.expression) ? `${PACKAGE}.${expression.expression.text}.${expression.name.text}` : undefined;
}

function recipes(): Example[] {
  return readRecipes().map(({ path, title, cdk8s }) => ({ title, page: `docs/cookbook/${path}.md`, program: cdk8s, isRecipe: true }));
}

function withoutCode(text: string): string {
  return text.replace(/^```[^]*?^```$/gm, '');
}

/** The programs for cdk8s in guides, with the heading above each. */
function programsOfGuides(): Example[] {
  return readdirSync(DOCS).filter((file) => file.endsWith('.md')).flatMap((file) => {
    const text = readFileSync(join(DOCS, file), 'utf8');
    return [...text.matchAll(/^```ts(?: nofixture)?\n([^]*?)^```$/gm)].map(({ 1: program, index }) => {
      // Tabs of the site have no headings.
      const [title, ...chapters] = [...withoutCode(text.slice(0, index)).matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading).filter((heading) => heading !== 'cdk8s');
      const [chapter] = chapters.slice(-1) as (string | undefined)[];
      const place = chapter === undefined ? { title, page: `docs/${file}` } : { title: `${title}: ${chapter}`, page: `docs/${file}#${slug(chapter)}` };
      return { ...place, program, isRecipe: false };
    });
  });
}
