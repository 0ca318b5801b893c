import type * as pulumi from '@pulumi/pulumi';
import { argsFor, checkedArgs } from './checked-args';
import { HttpRoute } from './http-route';
import type { InputFields } from './inputs';
import type { ObjectArgs } from './manifest-component';
import { redirectRules } from '../core/route/redirect-route';
import type { RedirectRouteOptions } from '../core/route/redirect-route';

/** What a RedirectRoute is made of. */
export interface RedirectRouteArgs extends InputFields<RedirectRouteOptions>, ObjectArgs {}

/** An HTTPRoute that sends every client elsewhere, most often from HTTP to HTTPS. */
export class RedirectRoute extends HttpRoute {
  public constructor(name: string, args: RedirectRouteArgs, options?: pulumi.ComponentResourceOptions) {
    super(name, { ...argsFor('HttpRoute', checkedArgs('RedirectRoute', name, args)), rules: redirectRules(args as RedirectRouteOptions) }, options, 'RedirectRoute');
  }
}
