import type { IGatewayExtension } from './gateway-extension-reference';
import type { Referrer } from '../grant';
import type { Location } from '../location';
import type { Resolvable } from '../resolvable';
import type { IRouteTarget, RouteTarget } from '../route/route-target';
import { isPlainData, isProxy } from '../schema/plain';

/** Fields as the API has them, and the backends that they refer to. */
export interface RenderedFields {
  readonly spec: object;
  readonly targets: readonly RouteTarget[];
}

/**
 * The fields of a policy, in which objects of the program stand for
 * references, and `disable: true` for the empty object that the API wants.
 */
export function fieldsOf(fields: object, namespace: Resolvable<string> | undefined, at: Location): RenderedFields {
  const targets: RouteTarget[] = [];
  return { spec: rendered(fields, at, { namespace, targets }) as object, targets };
}

/** Makes sure that what a policy refers to in other namespaces admits it. */
export function requestGrants(targets: readonly RouteTarget[], referrer: Referrer, at: Location): void {
  targets.forEach((target) => target._grants?.admit(referrer, at));
}

interface Context {
  readonly namespace: Resolvable<string> | undefined;
  readonly targets: RouteTarget[];
}

function rendered(value: unknown, at: Location, context: Context): unknown {
  if (typeof value !== 'object' || value === null) { return value; }
  if (Array.isArray(value)) { return value.map((item, index) => rendered(item, at.at(index), context)); }
  if (!isPlainData(value)) { return reference(value, at, context); }
  const entries = Object.entries(value).flatMap(([name, field]): [string, unknown][] => {
    if (field === undefined || name === DISABLE && field === false) { return []; }
    return [[name, name === DISABLE && field === true ? {} : rendered(field, at.at(name), context)]];
  });
  return Object.fromEntries(entries);
}

const DISABLE = 'disable';

/** What stands for a reference; unresolved values stay as they are. */
function reference(value: object, at: Location, { namespace, targets }: Context): unknown {
  if (isOf<IRouteTarget>(value, 'toRouteTarget')) {
    const target = value.toRouteTarget();
    targets.push(target);
    return target._render(namespace, at);
  }
  return isOf<IGatewayExtension>(value, 'toGatewayExtension') ? value.toGatewayExtension()._render(namespace, at) : value;
}

function isOf<T>(value: object, method: keyof T): value is T & object {
  return !isProxy(value) && typeof (value as T)[method] === 'function';
}
