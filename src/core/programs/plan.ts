import { equal } from './data';
import type { EvaluatedConstruct } from './evaluation/evaluated-construct';
import { Evaluation } from './evaluation/evaluation';
import type { Declaration } from './expression';
import { namespaceOrder } from './namespace-order';
import { Context } from './recognition/context';
import { lowLevel } from './recognition/low-level';
import { rankOf, recognizerOf } from './recognition/recognizers';
import type { SourceObject } from './source-object';
import { Usage } from './usage';
import type { ReleaseTarget } from '../release';

/** What a program declares, and what it includes as YAML. */
export interface Plan {
  /** In the order of the program. */
  readonly declarations: readonly Declaration[];
  readonly included: readonly SourceObject[];
  /** The namespaces in the order of the program. */
  readonly namespaces: readonly (string | undefined)[];
}

/** A plan after which the grants that Backends make by themselves turn out to be wrong is made anew without them. */
const MOST_ROUNDS = 3;

/** Finds the constructs that make exactly these objects. */
export function planOf(objects: readonly SourceObject[], release: ReleaseTarget): Plan {
  const usage = new Usage(objects);
  const ordered = inOrder(objects, usage);
  const withoutGrants = new Set<SourceObject>();
  for (let round = 1; ; round++) {
    const planning = new Planning(ordered, usage, release, withoutGrants);
    const wrong = planning.wrong();
    if (wrong.length === 0 || round === MOST_ROUNDS) { return planning; }
    wrong.forEach((object) => withoutGrants.add(object));
  }
}

function inOrder(objects: readonly SourceObject[], usage: Usage): SourceObject[] {
  const locations = new Map(namespaceOrder(usage.namespaces).map((namespace, index) => [namespace, index]));
  return [...objects].sort((a, b) => locations.get(a.namespace)! - locations.get(b.namespace)! || rankOf(a) - rankOf(b) || a.index - b.index);
}

class Planning implements Plan {
  public readonly declarations: Declaration[] = [];
  public readonly included: SourceObject[] = [];
  private readonly evaluation: Evaluation;
  private readonly context: Context;
  private readonly byIndex: ReadonlyMap<number, SourceObject>;
  /** Objects that another one's construct makes. */
  private readonly done = new Set<number>();
  public readonly namespaces: readonly (string | undefined)[];

  public constructor(objects: readonly SourceObject[], usage: Usage, release: ReleaseTarget, withoutGrants: ReadonlySet<SourceObject>) {
    this.evaluation = new Evaluation(release);
    this.context = new Context(objects, usage, this.evaluation, withoutGrants);
    this.byIndex = new Map(objects.map((object) => [object.index, object]));
    this.namespaces = [...new Set(objects.map(({ namespace }) => namespace))];
    const seen = new Set<string>();
    for (const object of objects) {
      if (this.done.has(object.index)) { continue; }
      if (object.obstacle !== undefined || seen.has(object.key) || !this.declare(object)) { this.included.push(object); }
      seen.add(object.key);
    }
    this.included.sort((a, b) => a.index - b.index);
  }

  /** The Backends that make other grants than the input has. */
  public wrong(): SourceObject[] {
    return this.declarations.filter((declaration) => {
      const made = this.evaluation.resourcesOf(declaration)!.manifests;
      return made.length !== declaration.makes.length
        || !declaration.makes.every((index) => made.some((manifest) => equal(manifest, this.byIndex.get(index)!.normal)));
    }).map(({ makes: [own] }) => this.byIndex.get(own)!);
  }

  private declare(object: SourceObject): boolean {
    for (const recognizer of [object.mayOmitNamespace ? recognizerOf(object) : undefined, lowLevel]) {
      for (const declaration of attempt(() => recognizer?.(object, this.context) ?? [])) {
        const made = this.made(declaration, object);
        if (made === undefined) { continue; }
        this.evaluation.keep(declaration, made);
        this.context.declare(object, declaration);
        this.declarations.push(declaration);
        declaration.makes.forEach((index) => this.done.add(index));
        return true;
      }
    }
    return false;
  }

  /** What a declaration makes, if that is what the input has. Grants come with the routes that need them. */
  private made(declaration: Declaration, object: SourceObject): EvaluatedConstruct | undefined {
    if (declaration.makes.some((index) => this.done.has(index))) { return undefined; }
    try {
      const made = this.evaluation.try(declaration, object.written);
      const expected = declaration.makes.map((index) => this.byIndex.get(index)!).filter(({ kind }, position) => position === 0 || kind !== 'ReferenceGrant');
      const { manifests } = made;
      return manifests.length === expected.length && expected.every(({ normal }, index) => equal(manifests[index], normal)) ? made : undefined;
    } catch {
      return undefined;
    }
  }
}

/** A recognizer may come upon something that no schema forbids, and that it has not been made for. */
function* attempt<T>(run: () => Iterable<T>): Generator<T> {
  try {
    yield* run();
  } catch {
    // Then the next one is asked.
  }
}
