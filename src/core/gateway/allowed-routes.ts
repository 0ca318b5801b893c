import type { NamespaceConditions } from './label-selector';
import type { GatewayAllowedRoutes } from '../../generated/spec/gateway';
import { given } from '../manifest';
import { checkFactories } from '../shape/check-shape';

/** Which kinds of routes a listener admits. */
export enum RouteKind {
  /** HTTP requests, by HTTP and HTTPS listeners. */
  HTTP_ROUTE = 'HTTPRoute',
  /** gRPC calls, by HTTP and HTTPS listeners. */
  GRPC_ROUTE = 'GRPCRoute',
  /** TLS connections by server name, by TLS listeners. */
  TLS_ROUTE = 'TLSRoute',
  /** TCP connections, by TCP and TLS listeners. */
  TCP_ROUTE = 'TCPRoute',
}

/** What else narrows down the routes that a listener admits. */
export interface AllowedRoutesOptions {
  /**
   * The kinds of routes.
   *
   * @default - every kind that fits the protocol of the listener
   */
  readonly kinds?: RouteKind[];
}

/** What else narrows down the routes that a listener admits from namespaces with labels. */
export interface AllowedNamespacesOptions extends AllowedRoutesOptions, NamespaceConditions {}

/**
 * Which routes may attach to a listener. Routes need no grant: this is the consent of the Gateway's owner.
 *
 * @see https://gateway-api.sigs.k8s.io/reference/spec/#allowedroutes
 */
export class AllowedRoutes {
  /** Routes in the namespace of the Gateway. This is what listeners do when nothing is said. */
  public static sameNamespace(options: AllowedRoutesOptions = {}): AllowedRoutes {
    return AllowedRoutes.from({ from: 'Same' }, options);
  }

  /** Routes in every namespace: whoever may create a route in the cluster may use the listener. */
  public static allNamespaces(options: AllowedRoutesOptions = {}): AllowedRoutes {
    return AllowedRoutes.from({ from: 'All' }, options);
  }

  /**
   * Routes in namespaces that have all these labels.
   *
   * @param labels for example `{ 'shared-gateway': 'true' }`
   */
  public static namespacesWithLabels(labels: { [key: string]: string }, options: AllowedNamespacesOptions = {}): AllowedRoutes {
    return AllowedRoutes.from({ from: 'Selector', selector: given({ matchLabels: labels, matchExpressions: options.expressions }) }, options);
  }

  /**
   * Allowed routes as the API writes them, for what this class does not know.
   *
   * @param allowedRoutes the fields of `AllowedRoutes`
   */
  public static raw(allowedRoutes: any): AllowedRoutes {
    return new AllowedRoutes(allowedRoutes as GatewayAllowedRoutes);
  }

  private static from(namespaces: GatewayAllowedRoutes['namespaces'], { kinds }: AllowedRoutesOptions): AllowedRoutes {
    return new AllowedRoutes(given({ namespaces, kinds: kinds?.map((kind) => ({ kind })) }));
  }

  private constructor(
    /** @internal */
    public readonly _spec: GatewayAllowedRoutes,
  ) {}
}

checkFactories('AllowedRoutes', AllowedRoutes);
