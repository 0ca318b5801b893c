import type { Resource } from '@pulumi/pulumi';
import type { RouteExtension } from '../core/route/route-extension';
import type { RouteTarget } from '../core/route/route-target';

/** The resources behind what routes refer to. Routes are made after them: one that comes first answers with errors. */
export const resourcesOf = new WeakMap<RouteExtension | RouteTarget, readonly Resource[]>();
