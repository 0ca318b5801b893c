import { CONSTRUCTS } from './constructs';
import { Made } from './made';
import { VALUES } from './values';
import { checkForm } from '../../form/check-form';
import type { ObjectKind } from '../../kinds';
import { Place } from '../../place';
import type { ReleaseTarget } from '../../release';
import type { Declaration, Expression } from '../expression';
import { Call, Reference } from '../expression';

const KUBE = 'kube.';

/** Works out what declarations make, as a framework would. What is wrong with one of them is thrown, as by its constructor. */
export class Evaluation {
  private readonly made = new Map<Declaration, Made>();

  public constructor(public readonly release: ReleaseTarget) {}

  /** What a declaration makes; known by `madeBy` once it is kept. */
  public try(declaration: Declaration, kind: ObjectKind): Made {
    const made = new Made(declaration, this.release);
    const { construct, name, namespace, fields } = declaration;
    const properties = this.valueOf(fields);
    const owner = { _path: name, _release: this.release, name, namespace };
    if (construct.startsWith(KUBE)) {
      checkForm('KubeObject', properties, Place.of(name));
      const { spec } = properties as { readonly spec: object };
      made.is(kind, () => spec, {});
    } else {
      checkForm(construct, properties, Place.of(name));
      CONSTRUCTS[construct](owner, properties, made);
    }
    return made;
  }

  public keep(declaration: Declaration, made: Made): void {
    this.made.set(declaration, made);
  }

  public madeBy(declaration: Declaration): Made | undefined {
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
