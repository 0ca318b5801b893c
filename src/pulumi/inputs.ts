import type { Input } from '@pulumi/pulumi';
import { asRunError } from './run-error';
import type { AwsCredentials } from '../core/backend/aws-credentials';
import type { Destination } from '../core/backend/destination';
import type { ExternalHostnameTls } from '../core/backend/external-hostname-backend';
import type { XdsTls } from '../core/controller/xds-tls';
import type { AllowedListeners } from '../core/gateway/allowed-listeners';
import type { AllowedRoutes } from '../core/gateway/allowed-routes';
import type { IGatewayParameters } from '../core/gateway/gateway-parameters';
import type { Listener } from '../core/gateway/listener';
import type { BackendTls } from '../core/policy/backend-tls';
import type { IGatewayExtension } from '../core/policy/gateway-extension-reference';
import type { IPolicyTarget } from '../core/policy/policy-target';
import type { TargetSelector } from '../core/policy/target-selector';
import type { GrpcMethodMatch } from '../core/route/grpc-method-match';
import type { HeaderMatch } from '../core/route/header-match';
import type { PathMatch } from '../core/route/path-match';
import type { PathRewrite } from '../core/route/path-rewrite';
import type { QueryParamMatch } from '../core/route/query-param-match';
import type { RouteAction } from '../core/route/route-action';
import type { IRouteDelegate } from '../core/route/route-delegate';
import type { IRouteExtension } from '../core/route/route-extension';
import type { RouteFilter } from '../core/route/route-filter';
import type { IRouteParent } from '../core/route/route-parent';
import type { IRouteTarget } from '../core/route/route-target';

/** What core's factories make: taken as it is. */
type Value =
  | AllowedListeners | AllowedRoutes | AwsCredentials | BackendTls | Destination | ExternalHostnameTls | GrpcMethodMatch | HeaderMatch
  | IGatewayExtension | IGatewayParameters | IPolicyTarget | IRouteDelegate | IRouteExtension | IRouteParent | IRouteTarget | Listener
  | PathMatch | PathRewrite | QueryParamMatch | RouteAction | RouteFilter | TargetSelector | XdsTls;

/**
 * A type of core with a `pulumi.Input` wherever a scalar stands. Switches stay
 * as they are: they decide which objects there are, which has to be known.
 */
export type InputOf<T> =
  T extends boolean | Value | undefined ? T
    // An enum's values may be written as texts, too.
    : T extends string ? Input<T | `${T}`>
      : T extends number ? Input<T>
        : T extends (infer Item)[] ? InputOf<Item>[]
          : T extends object ? InputFields<T>
            : T;

/** The options of core with inputs for values. */
export type InputFields<T> = { [Field in keyof T]: InputOf<T[Field]> };

/** The factories of a value class of core, which take inputs. */
export type InputFactories<Class> = {
  [Factory in keyof Class as Factory extends 'prototype' | `_${string}` ? never : Factory]:
  Class[Factory] extends (...values: infer Values) => infer Made ? (...values: InputFields<Values>) => Made : Class[Factory];
};

/**
 * The same factories. Values pass through core unopened, so only the type has to say that they may be unresolved.
 * What they refuse is a user's mistake.
 */
export function withInputs<Class extends object>(factories: Class): InputFactories<Class> {
  return new Proxy(factories, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      return typeof member === 'function' ? (...values: unknown[]) => asRunError(() => member.apply(target, values) as unknown) : member;
    },
  }) as unknown as InputFactories<Class>;
}
