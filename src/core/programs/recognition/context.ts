import type { Evaluation } from '../evaluation/evaluation';
import { Reference } from '../expression';
import type { Declaration, Expression } from '../expression';
import { objectKey } from '../source-object';
import type { SourceObject } from '../source-object';
import type { Usage } from '../usage';

/** What recognizers know of the rest of the program: the objects of the input, and what has been declared before. */
export class Context {
  private readonly objects: ReadonlyMap<string, SourceObject>;
  private readonly declarations = new Map<SourceObject, Declaration>();

  public constructor(
    all: readonly SourceObject[], public readonly usage: Usage, private readonly evaluation: Evaluation,
    private readonly withoutGrants: ReadonlySet<SourceObject>,
  ) {
    this.objects = new Map([...all].reverse().map((object) => [object.key, object]));
  }

  public find(group: string, kind: string, namespace: string | undefined, name: string): SourceObject | undefined {
    return this.objects.get(objectKey(group, kind, namespace, name));
  }

  /** Whether it has turned out that a Backend must not make grants by itself. */
  public isWithoutGrants(object: SourceObject): boolean {
    return this.withoutGrants.has(object);
  }

  /** To be called once it is certain how an object is made. */
  public declare(object: SourceObject, declaration: Declaration): void {
    this.declarations.set(object, declaration);
  }

  /** An object that the program has made before, if it can be asked for something. */
  public made(group: string, kind: string, namespace: string | undefined, name: string, method: string): Declaration | undefined {
    const object = this.find(group, kind, namespace, name);
    const declaration = object && this.declarations.get(object);
    return declaration !== undefined && this.evaluation.can(declaration, method) ? declaration : undefined;
  }

  public valueOf(expression: Expression): unknown {
    return this.evaluation.valueOf(expression);
  }

  /** What a method of something that was made gives, if it gives anything. */
  public ask(declaration: Declaration, method: string, value: string): Reference | undefined {
    const reference = new Reference(declaration, method, [value]);
    try {
      this.evaluation.valueOf(reference);
      return reference;
    } catch {
      return undefined;
    }
  }
}
