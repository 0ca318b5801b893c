import type { HTTPRouteExtensionRef } from '../../generated/spec/http-route';
import { DIRECT_RESPONSE, TRAFFIC_POLICY } from '../kinds';
import type { ObjectKind } from '../kinds';
import { same } from '../leaf';
import type { Leaf } from '../leaf';
import type { Place } from '../place';
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
  public static _object(kind: ObjectKind, { name, namespace }: { readonly name: Leaf<string>; readonly namespace?: Leaf<string> }): RouteExtension {
    return new RouteExtension({ group: kind.group, kind: kind.kind, name }, namespace);
  }

  private constructor(private readonly reference: HTTPRouteExtensionRef, private readonly namespace: Leaf<string> | undefined) {}

  public toRouteExtension(): RouteExtension {
    return this;
  }

  /** @internal */
  public get _isResponse(): boolean {
    return this.reference.kind === DIRECT_RESPONSE.kind;
  }

  /** @internal */
  public _render(routeNamespace: Leaf<string> | undefined, at: Place): HTTPRouteExtensionRef {
    at.at('name').checkRequired(this.reference.name, objectName);
    if (this.namespace !== undefined && same(this.namespace, routeNamespace) === 'no') {
      at.refuse({
        wrong: 'a rule can only refer to what is in the namespace of its route', value: this.namespace, fix: 'make both in one namespace',
      });
    }
    return this.reference;
  }
}
