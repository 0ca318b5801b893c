import type { Construct, IConstruct } from 'constructs';
import { CONTEXT_KEYS, checkContextKeys } from './context';
import { ReleaseTarget } from '../core/release';
import type { ReleaseTargetOptions } from '../core/release';

const targets = new WeakMap<IConstruct, ReleaseTarget>();

/** What the cluster runs that a construct is made for. */
export function releaseTargetOf(construct: Construct): ReleaseTarget {
  return releaseTargetIn(construct.node.scope ?? construct);
}

/** The same for what is going to be made in a scope. */
export function releaseTargetIn(scope: Construct): ReleaseTarget {
  let target = targets.get(scope);
  if (target === undefined) {
    checkContextKeys(scope);
    const options = scope.node.tryGetContext(CONTEXT_KEYS.release) as ReleaseTargetOptions | undefined;
    target = options === undefined ? ReleaseTarget.DEFAULT : ReleaseTarget.of(options);
    targets.set(scope, target);
  }
  return target;
}

/** Makes a scope and everything that is going to be in it for a release target. */
export function setReleaseTarget(scope: IConstruct, options: Required<ReleaseTargetOptions>): void {
  scope.node.setContext(CONTEXT_KEYS.release, options);
  targets.delete(scope);
}
