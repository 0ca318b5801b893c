import type { DelegateOptions } from './route-delegate';
import type { HTTPRouteParentRef } from '../../generated/spec/http-route';
import { GATEWAY, HTTP_ROUTE } from '../kinds';
import type { ObjectKind } from '../kinds';
import type { Location } from '../location';
import { given } from '../manifest';
import { PolicyTarget } from '../policy/policy-target';
import type { IPolicyTarget } from '../policy/policy-target';
import type { Resolvable } from '../resolvable';
import { same } from '../resolvable';
import { checkFactories } from '../shape/check-shape';
import { namespaceName, objectName } from '../syntax/name';
import { port } from '../syntax/port';

/** Something that routes attach to: a Gateway, or one listener of it. */
export interface IRouteParent {
  /** This as the parent of a route. */
  toRouteParent(): RouteParent;
}

/** Which Gateway, in references to one that exists. */
export interface ParentOptions {
  /** The name of the Gateway. */
  readonly name: string;

  /**
   * The namespace of the Gateway.
   *
   * @default - the namespace of the route
   */
  readonly namespace?: string;

  /**
   * The name of one listener.
   *
   * @default - every listener of the Gateway that admits the route
   */
  readonly sectionName?: string;

  /**
   * The port of the listeners, 1 to 65535.
   *
   * @default - every port
   */
  readonly port?: number;
}

/**
 * What a route attaches to. No grant is needed: the listener's allowed routes decide.
 *
 * @see https://gateway-api.sigs.k8s.io/reference/spec/#parentreference
 */
export class RouteParent implements IRouteParent, IPolicyTarget {
  /** A Gateway, or one of its listeners, by name. */
  public static gateway(options: ParentOptions): RouteParent {
    return new RouteParent(options, undefined);
  }

  /**
   * An HTTPRoute that delegates to this one, by name.
   *
   * @param name the name of the route
   */
  public static route(name: string, options: DelegateOptions = {}): RouteParent {
    return RouteParent._route({ name, namespace: options.namespace });
  }

  /**
   * kgateway takes the child's consent only where group and kind are written out.
   * @internal
   */
  public static _route({ name, namespace }: NamedParent): RouteParent {
    return new RouteParent({ group: HTTP_ROUTE.group, kind: HTTP_ROUTE.kind, name, namespace }, undefined);
  }

  /** @internal */
  public static _whole(kind: ObjectKind, { name, namespace }: NamedParent): RouteParent {
    return new RouteParent({ ...kindOf(kind), name, namespace }, undefined);
  }

  /** @internal */
  public static _listener(kind: ObjectKind, { name, namespace }: NamedParent, sectionName: string, protocol: string): RouteParent {
    return new RouteParent({ ...kindOf(kind), name, namespace, sectionName }, protocol);
  }

  /**
   * A reference as the API writes it, for kinds that this class does not know.
   *
   * @param reference the fields of `ParentReference`
   */
  public static raw(reference: any): RouteParent {
    return new RouteParent(reference as HTTPRouteParentRef, undefined);
  }

  private constructor(
    private readonly reference: HTTPRouteParentRef,
    /**
     * The protocol of the listener, where the program knows it.
     * @internal
     */
    public readonly _protocol: string | undefined,
  ) {}

  public toRouteParent(): RouteParent {
    return this;
  }

  /** The same as the target of a policy, which has to be in its namespace. */
  public toPolicyTarget(): PolicyTarget {
    const { group = GATEWAY.group, kind = GATEWAY.kind, name, namespace, sectionName } = this.reference;
    return PolicyTarget._object(given({ group, kind, name, sectionName }), namespace, []);
  }

  /** @internal */
  public get _isRoute(): boolean {
    return this.reference.kind === HTTP_ROUTE.kind;
  }

  /** @internal */
  public get _isWholeGateway(): boolean {
    return this.reference.sectionName === undefined;
  }

  /** @internal */
  public _render(namespace: Resolvable<string> | undefined, at: Location): HTTPRouteParentRef {
    at.at('name').checkText(this.reference.name, objectName);
    at.at('namespace').checkText(this.reference.namespace, namespaceName);
    at.at('sectionName').checkText(this.reference.sectionName, objectName);
    at.at('port').check<number>(this.reference.port, port);
    const { namespace: own, ...reference } = this.reference;
    return own === undefined || same(own, namespace) === 'yes' ? reference : { ...reference, namespace: own };
  }
}

checkFactories('RouteParent', RouteParent);

/** A Gateway is what the API takes a parent for that says nothing of its kind. */
function kindOf({ group, kind }: ObjectKind): Partial<HTTPRouteParentRef> {
  return kind === GATEWAY.kind ? {} : { group, kind };
}

interface NamedParent {
  readonly name: Resolvable<string>;
  readonly namespace?: Resolvable<string>;
}
