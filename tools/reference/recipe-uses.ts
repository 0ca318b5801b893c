import { CollectionTypeReference, Parameter, TypeReference } from '@jsii/spec';
import * as ts from 'typescript';
import { Api, isConstruct, methodsOf } from './api';
import { readRecipes, Recipe } from '../cookbook/recipe';

const PACKAGE = 'kgateway-constructs';

/** Which recipes use a class, a factory or a property: read from their programs, type by type. */
export class RecipeUses {
  private readonly uses = new Map<string, Recipe[]>();

  public constructor(private readonly api: Api, recipes = readRecipes()) {
    for (const recipe of recipes) {
      this.visit(ts.createSourceFile('recipe.ts', recipe.cdk8s, ts.ScriptTarget.Latest), recipe);
    }
  }

  /** Recipes, the shortest first, with a class, or with a member of a type: `kgateway-constructs.PathMatch`, `kgateway-constructs.PathMatch.prefix`. */
  public of(fqn: string): readonly Recipe[] {
    return [...this.uses.get(fqn) ?? []].sort((a, b) => a.cdk8s.length - b.cdk8s.length);
  }

  private visit(node: ts.Node, recipe: Recipe): void {
    if (ts.isNewExpression(node)) {
      const fqn = fqnOf(node.expression);
      const type = fqn === undefined ? undefined : this.api.type(fqn);
      if (type !== undefined && isConstruct(type)) {
        this.add(type.fqn, recipe);
        this.walkArguments(node.arguments ?? [], type.initializer?.parameters ?? [], recipe);
      }
    }
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) { this.visitCall(node, node.expression, recipe); }
    ts.forEachChild(node, (child) => { this.visit(child, recipe); });
  }

  private visitCall(node: ts.CallExpression, { expression, name }: ts.PropertyAccessExpression, recipe: Recipe): void {
    const fqn = fqnOf(expression);
    const type = fqn === undefined ? undefined : this.api.type(fqn);
    const method = type === undefined ? undefined : methodsOf(type).find((one) => one.name === name.text);
    if (type === undefined || method === undefined) { return; }
    this.add(type.fqn, recipe);
    this.add(`${type.fqn}.${method.name}`, recipe);
    this.walkArguments(node.arguments, method.parameters ?? [], recipe);
  }

  private walkArguments(values: readonly ts.Expression[], parameters: readonly Parameter[], recipe: Recipe): void {
    values.forEach((value, index) => { if (index < parameters.length) { this.walk(value, parameters[index].type, recipe); } });
  }

  /** What is written, beside the type that it is written for. */
  private walk(value: ts.Expression, type: TypeReference, recipe: Recipe): void {
    if (ts.isArrayLiteralExpression(value) && 'collection' in type) {
      value.elements.forEach((element) => { this.walk(element, type.collection.elementtype, recipe); });
    }
    if (ts.isObjectLiteralExpression(value)) {
      for (const { name, initializer } of value.properties.filter(ts.isPropertyAssignment)) {
        if (ts.isIdentifier(name) || ts.isStringLiteral(name)) { this.walkProperty(name.text, initializer, type, recipe); }
      }
    }
  }

  private walkProperty(name: string, value: ts.Expression, type: TypeReference, recipe: Recipe): void {
    if ('collection' in type) { this.walk(value, (type as CollectionTypeReference).collection.elementtype, recipe); }
    if (!('fqn' in type)) { return; }
    const property = this.api.propertiesOf(type.fqn).find((one) => one.name === name);
    if (property === undefined) { return; }
    this.add(`${type.fqn}.${name}`, recipe);
    this.walk(value, property.type, recipe);
  }

  private add(key: string, recipe: Recipe): void {
    const known = this.uses.get(key) ?? [];
    if (!known.includes(recipe)) { this.uses.set(key, [...known, recipe]); }
  }
}

/** `PathMatch`, `kube.KubeHttpRoute` → the full name. */
function fqnOf(expression: ts.Expression): string | undefined {
  if (ts.isIdentifier(expression)) { return `${PACKAGE}.${expression.text}`; }
  return ts.isPropertyAccessExpression(expression) && ts.isIdentifier(expression.expression) ? `${PACKAGE}.${expression.expression.text}.${expression.name.text}` : undefined;
}
