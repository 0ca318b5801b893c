// Generated from imports/ by `npx projen generate`. Do not edit.
/** Where gRPC calls go, by host, service, method and headers. The spec of a GRPCRoute. */
export interface GrpcRouteSpec {
  /**
   * Hosts that the route is for; `*.example.com` covers every name below. At least one must fit the hostname of the listener.
   * At most 16 items. Each 1 to 253 characters.
   * @default - every host of the listener
   */
  readonly hostnames?: string[];
  /**
   * Gateways and ListenerSets that the route attaches to. Each must admit the route in turn.
   * At most 32 items.
   * @default - the route attaches to nothing
   */
  readonly parentRefs?: GrpcRouteParentRef[];
  /**
   * What happens to calls.
   * At most 16 items.
   * @default - no call is served
   */
  readonly rules?: GrpcRouteRule[];
  /**
   * Whether the route attaches to Gateways that are defaults, beside `parentRefs`.
   * In Gateway API, experimental channel only.
   * @default - it does not
   */
  readonly useDefaultGateways?: GrpcRouteUseDefaultGateways;
}

/** Whether the route attaches to Gateways that are defaults, beside `parentRefs`. A value of `useDefaultGateways` of a GRPCRoute. */
export enum GrpcRouteUseDefaultGateways {
  /** To every default Gateway of the cluster. */
  ALL = 'All',
  /** To none. */
  NONE = 'None',
}

/** An entry of `rules` of a GRPCRoute. What happens to calls. */
export interface GrpcRouteRule {
  /**
   * Where calls go; of several targets each gets the share that its weight says.
   * At most 16 items.
   * @default - calls are refused
   */
  readonly backendRefs?: GrpcRouteRuleBackendRef[];
  /**
   * What happens to calls of the rule.
   * At most 16 items.
   * @default - nothing
   */
  readonly filters?: GrpcRouteRuleFilter[];
  /**
   * Conditions, of which at least one must hold.
   * At most 64 items.
   * @default - every call
   */
  readonly matches?: GrpcRouteRuleMatch[];
  /**
   * Name of the rule, by which a policy targets it as `sectionName`. Each name occurs once in a route.
   * 1 to 253 characters.
   * @default - only the whole route can be targeted
   */
  readonly name?: string;
  /**
   * Sends requests of one session to the same endpoint.
   * In Gateway API, experimental channel only.
   * @default - every request is balanced on its own
   */
  readonly sessionPersistence?: GrpcRouteRuleSessionPersistence;
}

/** Sends requests of one session to the same endpoint. Stands at `rules.sessionPersistence` of a GRPCRoute. */
export interface GrpcRouteRuleSessionPersistence {
  /**
   * Duration after which a session ends, however busy it is. A cookie with a `Permanent` lifetime needs it.
   * @default - sessions do not end by age
   */
  readonly absoluteTimeout?: string;
  /**
   * How the cookie is made. Only for the type `Cookie`.
   * @default - a cookie of the browser session
   */
  readonly cookieConfig?: GrpcRouteRuleSessionPersistenceCookieConfig;
  /**
   * Duration without requests after which a session ends.
   * In Gateway API until 1.5, experimental channel only.
   * @default - sessions do not end by idleness
   */
  readonly idleTimeout?: string;
  /**
   * Name of the cookie or header.
   * At most 128 characters.
   * @default - `sessionPersistence` as cookie, `x-session-persistence` as header, in kgateway
   */
  readonly sessionName?: string;
  /**
   * Where the client carries the session.
   * @default "Cookie"
   */
  readonly type?: GrpcRouteRuleSessionPersistenceType;
}

/** Where the client carries the session. A value of `rules.sessionPersistence.type` of a GRPCRoute. */
export enum GrpcRouteRuleSessionPersistenceType {
  /** In a cookie, which browsers return on their own. */
  COOKIE = 'Cookie',
  /** In a header, which the client must return itself. */
  HEADER = 'Header',
}

/** How the cookie is made. Only for the type `Cookie`. Stands at `rules.sessionPersistence.cookieConfig` of a GRPCRoute. */
export interface GrpcRouteRuleSessionPersistenceCookieConfig {
  /**
   * How long the browser keeps the cookie.
   * @default "Session"
   */
  readonly lifetimeType?: GrpcRouteRuleSessionPersistenceCookieConfigLifetimeType;
}

/** How long the browser keeps the cookie. A value of `rules.sessionPersistence.cookieConfig.lifetimeType` of a GRPCRoute. */
export enum GrpcRouteRuleSessionPersistenceCookieConfigLifetimeType {
  /** Until `absoluteTimeout` has passed. */
  PERMANENT = 'Permanent',
  /** Until the browser is closed. */
  SESSION = 'Session',
}

/** An entry of `rules.matches` of a GRPCRoute. Conditions, of which at least one must hold. */
export interface GrpcRouteRuleMatch {
  /**
   * Conditions on headers, all of which must hold.
   * At most 16 items.
   * @default - headers do not matter
   */
  readonly headers?: GrpcRouteRuleMatchHeader[];
  /**
   * Service and method that are called. At least one of them is needed.
   * @default - any method
   */
  readonly method?: GrpcRouteRuleMatchMethod;
}

/** Service and method that are called. At least one of them is needed. Stands at `rules.matches.method` of a GRPCRoute. */
export interface GrpcRouteRuleMatchMethod {
  /**
   * Name of the method, with upper and lower case.
   * At most 1024 characters.
   * @default - any method of the service
   */
  readonly method?: string;
  /**
   * Name of the service with its package, with upper and lower case.
   * At most 1024 characters.
   * @default - any service
   */
  readonly service?: string;
  /**
   * How both names are compared.
   * @default "Exact"
   */
  readonly type?: GrpcRouteRuleMatchHeaderType;
}

/** An entry of `rules.matches.headers` of a GRPCRoute. Conditions on headers, all of which must hold. */
export interface GrpcRouteRuleMatchHeader {
  /**
   * Name of the header, in any case of letters.
   * 1 to 256 characters.
   */
  readonly name: string;
  /**
   * How the value is compared.
   * @default "Exact"
   */
  readonly type?: GrpcRouteRuleMatchHeaderType;
  /**
   * The value, or the expression, that is compared with.
   * 1 to 4096 characters.
   */
  readonly value: string;
}

/** A value of `rules.matches.headers.type` and `rules.matches.method.type` of a GRPCRoute. */
export enum GrpcRouteRuleMatchHeaderType {
  /** It is equal. */
  EXACT = 'Exact',
  /** It fits the regular expression as a whole, in the syntax of RE2. */
  REGULAR_EXPRESSION = 'RegularExpression',
}

/** An entry of `rules.backendRefs` of a GRPCRoute. Where calls go; of several targets each gets the share that its weight says. */
export interface GrpcRouteRuleBackendRef {
  /**
   * What happens to requests for this target only. kgateway acts on changes of headers and CORS here, and drops the rest.
   * At most 16 items.
   * @default - nothing
   */
  readonly filters?: GrpcRouteRuleFilter[];
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

/** An entry of `rules.backendRefs.filters` and `rules.filters` of a GRPCRoute. */
export interface GrpcRouteRuleFilter {
  /**
   * An object to apply. kgateway ignores it in a GRPCRoute: let a TrafficPolicy target the route.
   * @default - the type is another one
   */
  readonly extensionRef?: GrpcRouteRuleFilterExtensionRef;
  /**
   * Changes headers of requests before they are sent on. For filters of type `RequestHeaderModifier`.
   * @default - the type is another one
   */
  readonly requestHeaderModifier?: GrpcRouteRuleFilterRequestHeaderModifier;
  /**
   * Sends a copy of requests elsewhere and ignores the answers. A target that does not resolve is left out without a word.
   * @default - the type is another one
   */
  readonly requestMirror?: GrpcRouteRuleFilterRequestMirror;
  /**
   * Changes headers of responses before the client gets them. For filters of type `ResponseHeaderModifier`.
   * @default - the type is another one
   */
  readonly responseHeaderModifier?: GrpcRouteRuleFilterRequestHeaderModifier;
  /** What the filter does. The field of the same name holds the details. */
  readonly type: GrpcRouteRuleFilterType;
}

/** What the filter does. The field of the same name holds the details. A value of `rules.backendRefs.filters.type` and `rules.filters.type` of a GRPCRoute. */
export enum GrpcRouteRuleFilterType {
  /** Changes headers of responses. */
  RESPONSE_HEADER_MODIFIER = 'ResponseHeaderModifier',
  /** Changes headers of requests. */
  REQUEST_HEADER_MODIFIER = 'RequestHeaderModifier',
  /** Copies requests to another target. */
  REQUEST_MIRROR = 'RequestMirror',
  /** Applies an object of kgateway, such as a TrafficPolicy. */
  EXTENSION_REF = 'ExtensionRef',
}

/** Sends a copy of requests elsewhere and ignores the answers. A target that does not resolve is left out without a word. Stands at `rules.backendRefs.filters.requestMirror` and `rules.filters.requestMirror` of a GRPCRoute. */
export interface GrpcRouteRuleFilterRequestMirror {
  /** Where the copies go. */
  readonly backendRef: GrpcRouteRuleFilterRequestMirrorBackendRef;
  /**
   * Share of requests that are copied, for less than one percent. Not beside `percent`.
   * @default - all of them
   */
  readonly fraction?: GrpcRouteRuleFilterRequestMirrorFraction;
  /**
   * Percentage of requests that are copied. Not beside `fraction`.
   * 0 to 100.
   * @default - all of them
   */
  readonly percent?: number;
}

/** Share of requests that are copied, for less than one percent. Not beside `percent`. Stands at `rules.backendRefs.filters.requestMirror.fraction` and `rules.filters.requestMirror.fraction` of a GRPCRoute. */
export interface GrpcRouteRuleFilterRequestMirrorFraction {
  /**
   * The number of requests that `numerator` is counted in.
   * At least 1.
   * @default 100
   */
  readonly denominator?: number;
  /**
   * How many requests out of `denominator` are copied. It may not be more.
   * At least 0.
   */
  readonly numerator: number;
}

/** Where the copies go. Stands at `rules.backendRefs.filters.requestMirror.backendRef` and `rules.filters.requestMirror.backendRef` of a GRPCRoute. */
export interface GrpcRouteRuleFilterRequestMirrorBackendRef {
  /**
   * API group of the target: empty for a Service, `gateway.kgateway.dev` for a Backend.
   * At most 253 characters.
   * @default ""
   */
  readonly group?: string;
  /**
   * Kind of the target: `Service`, `Backend` of kgateway, or `Hostname` of Istio. Others do not resolve in kgateway.
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
}

/** Stands at `rules.backendRefs.filters.requestHeaderModifier`, `rules.backendRefs.filters.responseHeaderModifier`, `rules.filters.requestHeaderModifier` and 1 more place of a GRPCRoute. */
export interface GrpcRouteRuleFilterRequestHeaderModifier {
  /**
   * Headers that get a value beside those that they have.
   * At most 16 items.
   * @default - none are added
   */
  readonly add?: GrpcRouteRuleFilterRequestHeaderModifierAdd[];
  /**
   * Names of headers to take away, in any case of letters.
   * At most 16 items.
   * @default - none are removed
   */
  readonly remove?: string[];
  /**
   * Headers that get a value, in place of any that they have.
   * At most 16 items.
   * @default - none are set
   */
  readonly set?: GrpcRouteRuleFilterRequestHeaderModifierAdd[];
}

/** An entry of `rules.backendRefs.filters.requestHeaderModifier.add`, `rules.backendRefs.filters.requestHeaderModifier.set`, `rules.backendRefs.filters.responseHeaderModifier.add` and 5 more places of a GRPCRoute. */
export interface GrpcRouteRuleFilterRequestHeaderModifierAdd {
  /**
   * Name of the header, in any case of letters.
   * 1 to 256 characters.
   */
  readonly name: string;
  /**
   * Value of the header. Several values are written with commas between them.
   * 1 to 4096 characters.
   */
  readonly value: string;
}

/** An object to apply. kgateway ignores it in a GRPCRoute: let a TrafficPolicy target the route. Stands at `rules.backendRefs.filters.extensionRef` and `rules.filters.extensionRef` of a GRPCRoute. */
export interface GrpcRouteRuleFilterExtensionRef {
  /**
   * API group of the object: `gateway.kgateway.dev`.
   * At most 253 characters.
   */
  readonly group: string;
  /**
   * Kind of the object: `TrafficPolicy` or `DirectResponse`.
   * 1 to 63 characters.
   */
  readonly kind: string;
  /**
   * Name of the object, in the namespace of the route.
   * 1 to 253 characters.
   */
  readonly name: string;
}

/** An entry of `parentRefs` of a GRPCRoute. Gateways and ListenerSets that the route attaches to. Each must admit the route in turn. */
export interface GrpcRouteParentRef {
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
