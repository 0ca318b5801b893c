import type * as pulumi from '@pulumi/pulumi';
import { argsFor, checkedArgs } from './checked-args';
import { HttpRoute } from './http-route';
import type { InputFields } from './inputs';
import type { ObjectArgs } from './manifest-component';
import { asRunError } from './run-error';
import type { IRouteTarget } from '../core/route/route-target';
import { rolloutSteps, splitRules } from '../core/route/split-route';
import type { RolloutStep, SplitRouteOptions } from '../core/route/split-route';

/** What a SplitRoute is made of. */
export interface SplitRouteArgs extends InputFields<SplitRouteOptions>, ObjectArgs {}

/**
 * An HTTPRoute that shares requests between targets by weight: a canary, a
 * blue-green switch, an A/B test. Overrides send chosen requests to one target
 * whatever the weights say. Changing a weight updates the route in place.
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
    return asRunError(() => rolloutSteps(from, to, percentages));
  }

  public constructor(name: string, args: SplitRouteArgs, options?: pulumi.ComponentResourceOptions) {
    super(name, { ...argsFor('HttpRoute', checkedArgs('SplitRoute', name, args)), rules: splitRules(args as SplitRouteOptions) }, options, 'SplitRoute');
  }
}
