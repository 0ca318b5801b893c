import { ApiObject } from 'cdk8s';
import type { IConstruct } from 'constructs';
import { releaseTargetOf } from './release-target';
import { isKnownGroup } from '../core/kinds';
import { isKnown } from '../core/leaf';
import type { Scalar } from '../core/leaf';
import { formatProblem } from '../core/problem';
import { checkManifest } from '../core/schema/check';

/** Checks a manifest for the cluster that a construct is made for; gives the problems as cdk8s shows them, behind the construct's path. */
export function problemsOf(construct: IConstruct, manifest: unknown): string[] {
  return checkManifest(manifest, releaseTargetOf(construct)._releases).map(formatProblem);
}

/** Whether data holds values that cdk8s resolves only when it synthesizes: `Lazy` and tokens. */
export function holdsLateValues(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) { return data !== undefined && data !== null && !isKnown(data as Scalar); }
  if (Array.isArray(data)) { return data.some(holdsLateValues); }
  return Object.getPrototypeOf(data) !== Object.prototype || Object.values(data).some(holdsLateValues);
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
 */
export function validateHandwritten(root: IConstruct): void {
  if (visited.has(root)) { return; }
  visited.add(root);
  root.node.addValidation({
    validate: () => {
      root.node.findAll().forEach(validateIfHandwritten);
      return [];
    },
  });
}

/** Marks an object as one that sees to its own validation. */
export function validatesItself(object: ApiObject): void {
  visited.add(object);
}

function validateIfHandwritten(construct: IConstruct): void {
  if (visited.has(construct) || !(construct instanceof ApiObject)) { return; }
  visited.add(construct);
  if (!isKnownGroup(construct.apiGroup)) { return; }
  const problems = new OncePerSynth(() => problemsOf(construct, construct.toJson()));
  construct.node.addValidation({ validate: () => problems.get() });
}
