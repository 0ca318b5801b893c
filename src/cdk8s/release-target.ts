import type { Construct } from 'constructs';
import { ReleaseTarget } from '../core/release';

/** The context value of the App or a Chart that holds the `ReleaseTargetOptions` of everything below it. */
const CONTEXT_KEY = 'kgateway-constructs/release';

const targets = new WeakMap<Construct, ReleaseTarget>();

/** What the cluster runs that a construct is made for. */
export function releaseTargetOf(construct: Construct): ReleaseTarget {
  const scope = construct.node.scope ?? construct;
  let target = targets.get(scope);
  if (target === undefined) {
    const options = scope.node.tryGetContext(CONTEXT_KEY);
    target = options === undefined ? ReleaseTarget.DEFAULT : ReleaseTarget.of(options);
    targets.set(scope, target);
  }
  return target;
}
