import { ApiObject } from 'cdk8s';
import type { IConstruct } from 'constructs';
import { ApplyOrder } from './apply-order';
import { CONTEXT_KEYS, newerKindsOf } from './context';
import { releaseTargetOf } from './release';
import { isKnownGroup } from '../core/kinds';
import { formatProblem } from '../core/problem';
import { checkManifest } from '../core/schema/check';

/** An object that checks itself, and remembers the result until it changes. */
interface SelfChecking {
  _problems(): readonly string[];
  _manifest(): object;
}

/**
 * Checks all objects of an app before cdk8s writes any of them, hand-written
 * ones beside ours included.
 *
 * cdk8s validates the whole app again for every chart, in one go and the root
 * first. So the work is done at the root, once; objects that have problems get
 * a validation of their own, which cdk8s comes to in the same round, and
 * reports with the path of the object.
 */
export class AppValidation {
  /** The validation of the app that a construct belongs to. */
  public static of(construct: IConstruct): AppValidation {
    const { root } = construct.node;
    let validation = validations.get(root);
    if (validation === undefined) { validations.set(root, validation = new AppValidation(root)); }
    return validation;
  }

  private isDone = false;
  private hasProblems = false;
  private contradictions: string[] = [];
  /** What was found when the objects were last looked at together. */
  private found: ReadonlyMap<ApiObject, readonly string[]> = new Map();
  private readonly validated = new WeakSet<ApiObject>();
  private readonly reported = new WeakSet<ApiObject>();

  private constructor(private readonly root: IConstruct) {
    root.node.addValidation({ validate: () => this.validate() });
  }

  /** To be called when something changes, because a program can synthesize several times without giving up control. */
  public changed(): void {
    this.isDone = false;
  }

  private validate(): string[] {
    if (!this.isDone) {
      this.hasProblems = false;
      const objects = this.root.node.findAll().filter((construct): construct is ApiObject => construct instanceof ApiObject);
      this.order(objects);
      objects.forEach((object) => this.checkObject(object));
      if (!this.hasProblems) { this.checkTogether(objects); }
      this.isDone = true;
      queueMicrotask(() => this.changed());
    }
    return this.contradictions;
  }

  /** Hand-written and included objects come behind the CRDs of their kinds, like our own. The order is only asked for once an app is valid. */
  private order(objects: readonly ApiObject[]): void {
    const order = ApplyOrder.of(this.root);
    for (const object of objects) {
      if (isKnownGroup(object.apiGroup)) { order.addLast(object); }
    }
    this.contradictions = order.contradictions();
  }

  private checkObject(object: ApiObject): void {
    if (problemsOf(object).length === 0) { return; }
    this.hasProblems = true;
    if (this.reported.has(object)) { return; }
    this.reported.add(object);
    object.node.addValidation({ validate: () => [...problemsOf(object)] });
  }

  /** What objects have to do with each other, unless the app or a chart wants none of it. Only what will not work stops the synthesis. */
  private checkTogether(all: readonly ApiObject[]): void {
    const objects = all.filter(isWanted);
    if (objects.length === 0) { return; }
    // Loaded when it is needed: most of what the library has is checks.
    const { errorsOf } = require('./checks') as typeof import('./checks');
    this.found = errorsOf(objects.map((object) => ({ object, manifest: manifestOf(object), part: object.node.scopes[1].node.id })));
    for (const object of this.found.keys()) {
      if (this.validated.has(object)) { continue; }
      this.validated.add(object);
      object.node.addValidation({ validate: () => [...this.found.get(object) ?? []] });
    }
  }
}

/** What an object writes. */
export function manifestOf(object: ApiObject): unknown {
  return isSelfChecking(object) ? object._manifest() : object.toJson();
}

/** Whether the app or the chart wants more checks than those of our own constructs. */
function isWanted({ node }: ApiObject): boolean {
  return node.tryGetContext(CONTEXT_KEYS.checks) !== false;
}

const validations = new WeakMap<IConstruct, AppValidation>();

function problemsOf(object: ApiObject): readonly string[] {
  if (isSelfChecking(object)) { return object._problems(); }
  return isKnownGroup(object.apiGroup) && isWanted(object) ? finalProblemsOf(object) : [];
}

function isSelfChecking(object: object): object is SelfChecking {
  return '_problems' in object;
}

/** The problems of what an object finally writes. */
export function finalProblemsOf(object: ApiObject): string[] {
  return checkManifest(object.toJson(), releaseTargetOf(object)._releases, newerKindsOf(object)).map(formatProblem);
}
