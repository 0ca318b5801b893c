import { ApiObject } from 'cdk8s';
import type { IConstruct } from 'constructs';
import { releaseTargetOf } from './release-target';
import { isKnownGroup } from '../core/kinds';
import { isKnown } from '../core/leaf';
import type { Scalar } from '../core/leaf';
import { formatProblem } from '../core/problem';
import { checkManifest } from '../core/schema/check';

/** The problems of what an object finally writes, as cdk8s shows them behind its path. */
export function problemsOf(object: ApiObject): string[] {
  return checkManifest(object.toJson(), releaseTargetOf(object)._releases).map(formatProblem);
}

/** Whether data holds values that cdk8s resolves only when it synthesizes: `Lazy` and tokens. */
export function holdsLateValues(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) { return data !== undefined && data !== null && !isKnown(data as Scalar); }
  if (Array.isArray(data)) { return data.some(holdsLateValues); }
  if (Object.getPrototypeOf(data) !== Object.prototype) { return true; }
  for (const name in data) {
    if (holdsLateValues((data as Record<string, unknown>)[name])) { return true; }
  }
  return false;
}

/**
 * Something that is worked out once per synthesis. cdk8s validates every object
 * again for every chart, in one go without giving up control.
 */
export class OncePerSynth<T> {
  private result: { readonly value: T } | undefined;

  public constructor(private readonly compute: () => T) {}

  public get(): T {
    if (this.result === undefined) {
      this.result = { value: this.compute() };
      queueMicrotask(() => { this.result = undefined; });
    }
    return this.result.value;
  }
}

const visited = new WeakSet<IConstruct>();

/**
 * Has the objects that are written by hand beside our constructs checked, too.
 * cdk8s validates the root first, so those found there are checked in the same round.
 *
 * @param validatesItself objects that see to their own validation
 */
export function validateHandwritten(root: IConstruct, validatesItself: (object: ApiObject) => boolean): void {
  if (visited.has(root)) { return; }
  visited.add(root);
  root.node.addValidation({
    validate: () => {
      for (const construct of root.node.findAll()) {
        if (construct instanceof ApiObject && !validatesItself(construct) && isKnownGroup(construct.apiGroup)) { validateOnce(construct); }
      }
      return [];
    },
  });
}

function validateOnce(object: ApiObject): void {
  if (visited.has(object)) { return; }
  visited.add(object);
  const problems = new OncePerSynth(() => problemsOf(object));
  object.node.addValidation({ validate: () => problems.get() });
}
