import { CONSTRUCTS } from './constructs';
import { EvaluatedConstruct } from './evaluated-construct';
import { VALUES } from './values';
import type { ObjectKind } from '../../kinds';
import { Location } from '../../location';
import type { ReleaseTarget } from '../../release';
import { checkShape } from '../../shape/check-shape';
import type { Declaration, Expression } from '../expression';
import { Call, Reference } from '../expression';

const KUBE = 'kube.';

/** Works out what declarations make, as a framework would. What is wrong with one of them is thrown, as by its constructor. */
export class Evaluation {
  private readonly made = new Map<Declaration, EvaluatedConstruct>();

  public constructor(public readonly release: ReleaseTarget) {}

  /** What a declaration makes; known by `madeBy` once it is kept. */
  public try(declaration: Declaration, kind: ObjectKind): EvaluatedConstruct {
    const made = new EvaluatedConstruct(declaration, this.release);
    const { construct, name, namespace, fields } = declaration;
    const properties = this.valueOf(fields);
    const owner = { _path: name, _release: this.release, name, namespace };
    if (construct.startsWith(KUBE)) {
      checkShape('KubeObject', properties, Location.of(name));
      const { spec } = properties as { readonly spec: object };
      made.is(kind, () => spec, {});
    } else {
      checkShape(construct, properties, Location.of(name));
      CONSTRUCTS[construct](owner, properties, made);
    }
    return made;
  }

  public keep(declaration: Declaration, made: EvaluatedConstruct): void {
    this.made.set(declaration, made);
  }

  public resourcesOf(declaration: Declaration): EvaluatedConstruct | undefined {
    return this.made.get(declaration);
  }

  /** Whether other constructs can ask a declaration for something. */
  public can(declaration: Declaration, method: string): boolean {
    const value = this.made.get(declaration)?.value;
    return value !== undefined && typeof (value as Record<string, unknown>)[method] === 'function';
  }

  public valueOf(expression: Expression): unknown {
    if (typeof expression !== 'object' || expression === null) { return expression; }
    if (Array.isArray(expression)) { return expression.map((item: Expression) => this.valueOf(item)); }
    if (expression instanceof Call) {
      const maker = VALUES[expression.maker] as Record<string, (...values: unknown[]) => unknown>;
      return maker[expression.factory](...expression.values.map((value) => this.valueOf(value)));
    }
    if (expression instanceof Reference) {
      const value = this.made.get(expression.declaration)?.value as Record<string, (...values: unknown[]) => unknown>;
      return expression.method === undefined ? value : value[expression.method](...expression.values.map((argument) => this.valueOf(argument)));
    }
    return Object.fromEntries(Object.entries(expression).map(([name, value]) => [name, this.valueOf(value as Expression)]));
  }
}
