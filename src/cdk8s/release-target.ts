import type { Construct } from 'constructs';
import { ReleaseTarget } from '../core/release';

/** The context value of the App or a Chart that holds the `ReleaseTargetOptions` of everything below it. */
const CONTEXT_KEY = 'kgateway-constructs/release';

const targets = new WeakMap<Construct, ReleaseTarget>();

/** What the cluster runs that a construct is made for. */
export function releaseTargetOf(construct: Construct): ReleaseTarget {
  return releaseTargetIn(construct.node.scope ?? construct);
}

/** The same for what is going to be made in a scope. */
export function releaseTargetIn(scope: Construct): ReleaseTarget {
  let target = targets.get(scope);
  if (target === undefined) {
    const options = scope.node.tryGetContext(CONTEXT_KEY);
    target = options === undefined ? ReleaseTarget.DEFAULT : ReleaseTarget.of(options);
    targets.set(scope, target);
  }
  return target;
}
