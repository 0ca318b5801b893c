import type { HTTPRouteRuleBackendRef } from '../../generated/spec/http-route';
import { HTTP_ROUTE } from '../kinds';
import type { Location } from '../location';
import { same } from '../resolvable';
import type { Resolvable } from '../resolvable';
import { checkFactories } from '../shape/check-shape';
import { namespaceName, objectName } from '../syntax/name';

/** A route that another one can delegate to. */
export interface IRouteDelegate {
  /** This as what a rule delegates to. */
  toRouteDelegate(): RouteDelegate;
}

/** Where the routes are that a rule delegates to. */
export interface DelegateOptions {
  /**
   * The namespace of the routes.
   *
   * @default - the namespace of the route that delegates
   */
  readonly namespace?: string;
}

/**
 * The routes that a rule leaves its requests to. No grant is needed: they
 * consent by naming the route that delegates as their parent.
 *
 * @see https://kgateway.dev/docs/main/traffic-management/route-delegation/
 */
export class RouteDelegate implements IRouteDelegate {
  /**
   * One HTTPRoute.
   *
   * @param name its name
   */
  public static route(name: string, options: DelegateOptions = {}): RouteDelegate {
    return RouteDelegate._route({ name, namespace: options.namespace });
  }

  /**
   * Every HTTPRoute of a namespace that accepts the one that delegates as its parent.
   *
   * @param namespace the namespace of the routes
   */
  public static everyRoute(namespace: string): RouteDelegate {
    return new RouteDelegate({ ...ROUTE, name: ANY, namespace }, () => undefined);
  }

  /**
   * The HTTPRoutes with a certain value of the label `delegation.kgateway.dev/label`.
   *
   * @param value the value of the label
   */
  public static label(value: string, options: DelegateOptions = {}): RouteDelegate {
    return new RouteDelegate({ ...LABEL, name: value, namespace: options.namespace }, (at) => at.at('value').checkText(value, objectName, 'RouteDelegate.label'));
  }

  /**
   * The HTTPRoutes of all namespaces with a certain value of the label `delegation.kgateway.dev/label`.
   *
   * @param value the value of the label
   */
  public static labelOfAllNamespaces(value: string): RouteDelegate {
    return RouteDelegate.label(value, { namespace: EVERYWHERE });
  }

  /** @internal */
  public static _route(route: { readonly name: Resolvable<string>; readonly namespace?: Resolvable<string> }): RouteDelegate {
    return new RouteDelegate({ ...ROUTE, name: route.name, namespace: route.namespace }, (at) => at.at('name').checkText(route.name, objectName));
  }

  private constructor(
    private readonly reference: HTTPRouteRuleBackendRef,
    private readonly checkAt: (at: Location) => void,
  ) {}

  public toRouteDelegate(): RouteDelegate {
    return this;
  }

  /** @internal */
  public _render(routeNamespace: Resolvable<string> | undefined, at: Location): HTTPRouteRuleBackendRef {
    this.checkAt(at);
    const { namespace, ...reference } = this.reference;
    at.at('namespace').checkText(namespace, namespaceName);
    return namespace === undefined || same(namespace, routeNamespace) === 'yes' ? reference : { ...reference, namespace };
  }
}

checkFactories('RouteDelegate', RouteDelegate);

const ROUTE = { group: HTTP_ROUTE.group, kind: HTTP_ROUTE.kind };
const LABEL = { group: 'delegation.kgateway.dev', kind: 'label' };
const ANY = '*';
/** What kgateway takes for all namespaces, where it selects by label. */
const EVERYWHERE = 'all';
