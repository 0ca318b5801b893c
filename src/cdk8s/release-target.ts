import type { IConstruct } from 'constructs';
import { setReleaseTarget } from './release';
import { AppValidation } from './validation';
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
   * It also has every Gateway API and kgateway object in the app checked, if hand-written ones are all that there is.
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
    setReleaseTarget(scope, this);
    AppValidation.of(scope);
  }
}
