import type { Construct } from 'constructs';
import { checkedProps } from './checked-props';
import { HttpRoute } from './http-route';
import type { ObjectProps } from './object-props';
import type { IRouteTarget } from '../core/route/route-target';
import { rolloutSteps, splitRules } from '../core/route/split-route';
import type { RolloutStep, SplitRouteOptions } from '../core/route/split-route';
import { partFor } from '../core/shape/check-shape';

/** What a SplitRoute is made of. */
export interface SplitRouteProps extends SplitRouteOptions, ObjectProps {}

/**
 * An HTTPRoute that shares requests between targets by weight: a canary, a
 * blue-green switch, an A/B test. Overrides send chosen requests to one target
 * whatever the weights say.
 *
 * @example
 * new SplitRoute(this, 'checkout', {
 *   parents: [gateway],
 *   hostnames: ['shop.example.com'],
 *   targets: [{ target: stable, weight: 90 }, { target: canary, weight: 10 }],
 *   overrides: [{ headers: [HeaderMatch.exact('x-canary', 'always')], target: canary }],
 * });
 *
 * @see https://gateway-api.sigs.k8s.io/guides/traffic-splitting/
 */
export class SplitRoute extends HttpRoute {
  /**
   * The steps of a progressive rollout from one target to another: each has the `targets` of a SplitRoute.
   *
   * @param from the target that has all requests
   * @param to the target that gets them
   * @param percentages the share of the new target at each step, 0 to 100, growing; 1, 10, 50, 100 by default
   */
  public static shift(from: IRouteTarget, to: IRouteTarget, percentages?: number[]): RolloutStep[] {
    return rolloutSteps(from, to, percentages);
  }

  public constructor(scope: Construct, id: string, props: SplitRouteProps) {
    super(scope, id, { ...partFor('HttpRoute', checkedProps('SplitRoute', scope, id, props)), rules: splitRules(props) });
  }
}
