import type { Construct, IConstruct } from 'constructs';
import { CONTEXT_KEYS, checkContextKeys } from './context';
import { InvalidConstructError } from '../core/problem';
import * as core from '../core/release';

/**
 * What the cluster runs. Manifests are checked against it, and carry the defaults of its CRDs.
 *
 * @example
 * const app = new App();
 * ReleaseTarget.of({ kgateway: KgatewayVersion.V2_3, channel: GatewayApiChannel.EXPERIMENTAL }).applyTo(app);
 */
export class ReleaseTarget {
  /** The usual target: kgateway 2.4 with Gateway API 1.6, standard channel. */
  public static readonly DEFAULT = ReleaseTarget.of();

  /**
   * A release of kgateway with a release of the Gateway API. A pair that kgateway does not support is refused.
   */
  public static of(options: core.ReleaseTargetOptions = {}): ReleaseTarget {
    const { kgateway, gatewayApi, channel } = core.ReleaseTarget.of(options);
    return new ReleaseTarget(kgateway, gatewayApi, channel);
  }

  private constructor(
    /** The release of kgateway. */
    public readonly kgateway: core.KgatewayVersion,
    /** The release of the Gateway API. */
    public readonly gatewayApi: core.GatewayApiVersion,
    /** The channel of the Gateway API. */
    public readonly channel: core.GatewayApiChannel,
  ) {}

  /**
   * Makes everything in an App or a Chart for this target. A Chart can have another one than its App.
   *
   * Call it before anything is made in there: what is made already was made for another target.
   *
   * @param scope an App, a Chart or any other construct that has no children yet
   */
  public applyTo(scope: IConstruct): void {
    if (scope.node.children.length > 0) {
      throw new InvalidConstructError(scope.node.path || 'App', [{
        path: '', wrong: 'has children already, which were made for another release target', fix: 'call applyTo right after it is made',
      }]);
    }
    scope.node.setContext(CONTEXT_KEYS.release, this);
    targets.delete(scope);
  }
}

const targets = new WeakMap<IConstruct, core.ReleaseTarget>();

/** What the cluster runs that a construct is made for. */
export function releaseTargetOf(construct: Construct): core.ReleaseTarget {
  return releaseTargetIn(construct.node.scope ?? construct);
}

/** The same for what is going to be made in a scope. */
export function releaseTargetIn(scope: Construct): core.ReleaseTarget {
  let target = targets.get(scope);
  if (target === undefined) {
    checkContextKeys(scope);
    const options = scope.node.tryGetContext(CONTEXT_KEYS.release) as core.ReleaseTargetOptions | undefined;
    target = options === undefined ? core.ReleaseTarget.DEFAULT : core.ReleaseTarget.of(options);
    targets.set(scope, target);
  }
  return target;
}
