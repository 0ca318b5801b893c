import { ApiObject } from 'cdk8s';
import type { IConstruct } from 'constructs';
import { releaseTargetOf } from './release-target';
import { isKnownGroup } from '../core/kinds';
import { formatProblem } from '../core/problem';
import { checkManifest } from '../core/schema/check';

/** An object that checks itself, and remembers the result until it changes. */
interface SelfChecking {
  _problems(): readonly string[];
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
      this.root.node.findAll().forEach((construct) => this.checkObject(construct));
      this.isDone = true;
      queueMicrotask(() => this.changed());
    }
    return [];
  }

  private checkObject(object: IConstruct): void {
    if (!(object instanceof ApiObject) || this.reported.has(object) || problemsOf(object).length === 0) { return; }
    this.reported.add(object);
    object.node.addValidation({ validate: () => [...problemsOf(object)] });
  }
}

const validations = new WeakMap<IConstruct, AppValidation>();

function problemsOf(object: ApiObject): readonly string[] {
  if (isSelfChecking(object)) { return object._problems(); }
  return isKnownGroup(object.apiGroup) ? finalProblemsOf(object) : [];
}

function isSelfChecking(object: object): object is SelfChecking {
  return '_problems' in object;
}

/** The problems of what an object finally writes. */
export function finalProblemsOf(object: ApiObject): string[] {
  return checkManifest(object.toJson(), releaseTargetOf(object)._releases).map(formatProblem);
}
