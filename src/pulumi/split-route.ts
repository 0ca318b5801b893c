import type * as pulumi from '@pulumi/pulumi';
import { HttpRoute } from './http-route';
import type { LateFields } from './late';
import type { ObjectArgs } from './manifest-component';
import { splitRules } from '../core/route/split-route';
import type { SplitRouteOptions } from '../core/route/split-route';

/** What a SplitRoute is made of. */
export interface SplitRouteArgs extends LateFields<SplitRouteOptions>, ObjectArgs {}

/**
 * An HTTPRoute that shares requests between targets by weight: a canary, a
 * blue-green switch, an A/B test. Overrides send chosen requests to one target
 * whatever the weights say. Changing a weight updates the route in place.
 */
export class SplitRoute extends HttpRoute {
  public constructor(name: string, args: SplitRouteArgs, options?: pulumi.ComponentResourceOptions) {
    super(name, { ...args, rules: splitRules(args as SplitRouteOptions) }, options, 'SplitRoute');
  }
}
