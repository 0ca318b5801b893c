// Generated from imports/ by `npx projen generate`. Do not edit.
/**
 * Where TCP connections go, by the port alone. The spec of a TCPRoute.
 * In Gateway API since 1.6 (experimental channel: since 1.4 or earlier).
 */
export interface TcpRouteSpec {
  /**
   * Gateways and ListenerSets that the route attaches to. Each must admit the route in turn.
   * At most 32 items.
   * @default - the route attaches to nothing
   */
  readonly parentRefs?: TcpRouteParentRef[];
  /**
   * Where connections go. kgateway reads the first rule only.
   * Exactly 1 item.
   */
  readonly rules: TcpRouteRule[];
  /**
   * Whether the route attaches to Gateways that are defaults, beside `parentRefs`.
   * In Gateway API, experimental channel only.
   * @default - it does not
   */
  readonly useDefaultGateways?: TcpRouteUseDefaultGateways;
}

/** Whether the route attaches to Gateways that are defaults, beside `parentRefs`. A value of `useDefaultGateways` of a TCPRoute. */
export enum TcpRouteUseDefaultGateways {
  /** To every default Gateway of the cluster. */
  ALL = 'All',
  /** To none. */
  NONE = 'None',
}

/** An entry of `rules` of a TCPRoute. Where connections go. kgateway reads the first rule only. */
export interface TcpRouteRule {
  /**
   * Targets; each gets the share of the connections that its weight says.
   * 1 to 16 items.
   */
  readonly backendRefs: TcpRouteRuleBackendRef[];
  /**
   * Name of the rule, by which a policy targets it as `sectionName`. Each name occurs once in a route.
   * 1 to 253 characters.
   * @default - only the whole route can be targeted
   */
  readonly name?: string;
}

/** An entry of `rules.backendRefs` of a TCPRoute. Targets; each gets the share of the connections that its weight says. */
export interface TcpRouteRuleBackendRef {
  /**
   * API group of the target: empty for a Service, `gateway.kgateway.dev` for a Backend.
   * At most 253 characters.
   * @default ""
   */
  readonly group?: string;
  /**
   * Kind of the target: `Service`, `Backend` of kgateway, `Hostname` of Istio, or `HTTPRoute` to delegate to. Others do not resolve in kgateway.
   * 1 to 63 characters.
   * @default "Service"
   */
  readonly kind?: string;
  /**
   * Name of the target.
   * 1 to 253 characters.
   */
  readonly name: string;
  /**
   * Namespace of the target. Another one than that of the referring object needs a ReferenceGrant there.
   * 1 to 63 characters.
   * @default - the namespace of the referring object
   */
  readonly namespace?: string;
  /**
   * Port number of a Service, which needs it. A Backend must not have it: the reference would not resolve.
   * 1 to 65535.
   * @default - no port: right for a Backend only
   */
  readonly port?: number;
  /**
   * Share of the traffic, in proportion to the sum of all weights of the rule. 0 sends nothing, except to an only target in kgateway.
   * 0 to 1000000.
   * @default 1
   */
  readonly weight?: number;
}

/** An entry of `parentRefs` of a TCPRoute. Gateways and ListenerSets that the route attaches to. Each must admit the route in turn. */
export interface TcpRouteParentRef {
  /**
   * API group of the parent.
   * At most 253 characters.
   * @default "gateway.networking.k8s.io"
   */
  readonly group?: string;
  /**
   * Kind of the parent: `Gateway`, `ListenerSet`, or for a route that another one delegates to, `HTTPRoute`.
   * 1 to 63 characters.
   * @default "Gateway"
   */
  readonly kind?: string;
  /**
   * Name of the parent.
   * 1 to 253 characters.
   */
  readonly name: string;
  /**
   * Namespace of the parent. Another one needs no ReferenceGrant: `allowedRoutes` of the listener decides.
   * 1 to 63 characters.
   * @default - the namespace of the route
   */
  readonly namespace?: string;
  /**
   * Port of the listeners to attach to.
   * 1 to 65535.
   * @default - listeners of every port
   */
  readonly port?: number;
  /**
   * Name of the listener to attach to.
   * 1 to 253 characters.
   * @default - every listener that admits the route
   */
  readonly sectionName?: string;
}
