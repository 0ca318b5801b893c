import type { Resource } from '@pulumi/pulumi';
import type { RouteTarget } from '../core/route/route-target';

/** The resources behind a target, which routes to it are made after: a route that comes first answers with errors. */
export const madeBy = new WeakMap<RouteTarget, readonly Resource[]>();
