import type { HTTPRouteExtensionRef } from '../../generated/spec/http-route';
import { DIRECT_RESPONSE, TRAFFIC_POLICY } from '../kinds';
import type { ObjectKind } from '../kinds';
import type { Location } from '../location';
import { same } from '../resolvable';
import type { Resolvable } from '../resolvable';
import { objectName } from '../syntax/name';

/** Something of kgateway that a rule refers to: a TrafficPolicy or a DirectResponse. */
export interface IRouteExtension {
  /** This as what a rule refers to. */
  toRouteExtension(): RouteExtension;
}

/** What a rule refers to in a filter of type ExtensionRef. It is always in the namespace of the route. */
export class RouteExtension implements IRouteExtension {
  /**
   * A TrafficPolicy that exists already.
   *
   * @param name its name, in the namespace of the route
   */
  public static trafficPolicy(name: string): RouteExtension {
    return RouteExtension._object(TRAFFIC_POLICY, { name });
  }

  /**
   * A DirectResponse that exists already.
   *
   * @param name its name, in the namespace of the route
   */
  public static directResponse(name: string): RouteExtension {
    return RouteExtension._object(DIRECT_RESPONSE, { name });
  }

  /** @internal */
  public static _object(
    kind: ObjectKind,
    { name, namespace }: { readonly name: Resolvable<string>; readonly namespace?: Resolvable<string> },
  ): RouteExtension {
    return new RouteExtension({ group: kind.group, kind: kind.kind, name }, namespace);
  }

  private constructor(private readonly reference: HTTPRouteExtensionRef, private readonly namespace: Resolvable<string> | undefined) {}

  public toRouteExtension(): RouteExtension {
    return this;
  }

  /** @internal */
  public get _isResponse(): boolean {
    return this.reference.kind === DIRECT_RESPONSE.kind;
  }

  /** @internal */
  public _render(routeNamespace: Resolvable<string> | undefined, at: Location): HTTPRouteExtensionRef {
    at.at('name').checkRequired(this.reference.name, objectName);
    if (this.namespace !== undefined && same(this.namespace, routeNamespace) === 'no') {
      at.refuse({
        wrong: 'a rule can only refer to what is in the namespace of its route', value: this.namespace, fix: 'make both in one namespace',
      });
    }
    return this.reference;
  }
}
