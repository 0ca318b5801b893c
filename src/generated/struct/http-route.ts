// Generated from imports/ by `npx projen generate`. Do not edit.
/** Where HTTP requests go, by host, path, headers and query. The spec of an HTTPRoute. */
export interface HttpRouteSpec {
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
  readonly parentRefs?: HttpRouteParentRef[];
  /**
   * What happens to requests. Each rule forwards, redirects or answers.
   * 1 to 16 items.
   * @default [{"matches":[{"path":{"type":"PathPrefix","value":"/"}}]}]
   */
  readonly rules?: HttpRouteRule[];
  /**
   * Whether the route attaches to Gateways that are defaults, beside `parentRefs`.
   * In Gateway API, experimental channel only.
   * @default - it does not
   */
  readonly useDefaultGateways?: HttpRouteUseDefaultGateways;
}

/** Whether the route attaches to Gateways that are defaults, beside `parentRefs`. A value of `useDefaultGateways` of an HTTPRoute. */
export enum HttpRouteUseDefaultGateways {
  /** To every default Gateway of the cluster. */
  ALL = 'All',
  /** To none. */
  NONE = 'None',
}

/** An entry of `rules` of an HTTPRoute. What happens to requests. Each rule forwards, redirects or answers. */
export interface HttpRouteRule {
  /**
   * Where requests go; of several targets each gets the share that its weight says.
   * At most 16 items.
   * @default - a filter answers, or the answer is 500
   */
  readonly backendRefs?: HttpRouteRuleBackendRef[];
  /**
   * What happens to requests and responses of the rule.
   * At most 16 items.
   * @default - nothing
   */
  readonly filters?: HttpRouteRuleFilter[];
  /**
   * Conditions, of which at least one must hold. The most precise of all rules wins: in kgateway exact paths, then expressions, then longer prefixes.
   * At most 64 items.
   * @default [{"path":{"type":"PathPrefix","value":"/"}}]
   */
  readonly matches?: HttpRouteRuleMatch[];
  /**
   * Name of the rule, by which a policy targets it as `sectionName`. Each name occurs once in a route.
   * 1 to 253 characters.
   * @default - only the whole route can be targeted
   */
  readonly name?: string;
  /**
   * Sends requests again that failed.
   * In Gateway API, experimental channel only.
   * @default - no retries
   */
  readonly retry?: HttpRouteRuleRetry;
  /**
   * Sends requests of one session to the same endpoint.
   * In Gateway API, experimental channel only.
   * @default - every request is balanced on its own
   */
  readonly sessionPersistence?: HttpRouteRuleSessionPersistence;
  /**
   * How long things may take. Wins over the timeouts of a TrafficPolicy.
   * @default - the timeouts of a TrafficPolicy, or of the proxy
   */
  readonly timeouts?: HttpRouteRuleTimeouts;
}

/** How long things may take. Wins over the timeouts of a TrafficPolicy. Stands at `rules.timeouts` of an HTTPRoute. */
export interface HttpRouteRuleTimeouts {
  /**
   * Longest duration of one attempt at a backend. Not more than `request`. `0s` stands for none.
   * @default - `request`
   */
  readonly backendRequest?: string;
  /**
   * Longest duration of the whole request, with all attempts. `0s` stands for none.
   * @default - the default of the proxy
   */
  readonly request?: string;
}

/** Sends requests of one session to the same endpoint. Stands at `rules.sessionPersistence` of an HTTPRoute. */
export interface HttpRouteRuleSessionPersistence {
  /**
   * Duration after which a session ends, however busy it is. A cookie with a `Permanent` lifetime needs it.
   * @default - sessions do not end by age
   */
  readonly absoluteTimeout?: string;
  /**
   * How the cookie is made. Only for the type `Cookie`.
   * @default - a cookie of the browser session
   */
  readonly cookieConfig?: HttpRouteRuleSessionPersistenceCookieConfig;
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
  readonly type?: HttpRouteRuleSessionPersistenceType;
}

/** Where the client carries the session. A value of `rules.sessionPersistence.type` of an HTTPRoute. */
export enum HttpRouteRuleSessionPersistenceType {
  /** In a cookie, which browsers return on their own. */
  COOKIE = 'Cookie',
  /** In a header, which the client must return itself. */
  HEADER = 'Header',
}

/** How the cookie is made. Only for the type `Cookie`. Stands at `rules.sessionPersistence.cookieConfig` of an HTTPRoute. */
export interface HttpRouteRuleSessionPersistenceCookieConfig {
  /**
   * How long the browser keeps the cookie.
   * @default "Session"
   */
  readonly lifetimeType?: HttpRouteRuleSessionPersistenceCookieConfigLifetimeType;
}

/** How long the browser keeps the cookie. A value of `rules.sessionPersistence.cookieConfig.lifetimeType` of an HTTPRoute. */
export enum HttpRouteRuleSessionPersistenceCookieConfigLifetimeType {
  /** Until `absoluteTimeout` has passed. */
  PERMANENT = 'Permanent',
  /** Until the browser is closed. */
  SESSION = 'Session',
}

/** Sends requests again that failed. Stands at `rules.retry` of an HTTPRoute. */
export interface HttpRouteRuleRetry {
  /**
   * How often a request is sent again at most.
   * At least 1.
   * @default - 1 in kgateway
   */
  readonly attempts?: number;
  /**
   * Shortest duration between two attempts.
   * @default - the default of the proxy
   */
  readonly backoff?: string;
  /**
   * HTTP status codes after which a request is sent again. Failed connections always count.
   * Each 400 to 599.
   * @default - failed connections only
   */
  readonly codes?: number[];
}

/** An entry of `rules.matches` of an HTTPRoute. Conditions, of which at least one must hold. The most precise of all rules wins: in kgateway exact paths, then expressions, then longer prefixes. */
export interface HttpRouteRuleMatch {
  /**
   * Conditions on headers, all of which must hold.
   * At most 16 items.
   * @default - headers do not matter
   */
  readonly headers?: HttpRouteRuleMatchHeader[];
  /**
   * Method that the request must have.
   * @default - any method
   */
  readonly method?: HttpRouteRuleMatchMethod;
  /**
   * Path that the request must have.
   * @default {"type":"PathPrefix","value":"/"}
   */
  readonly path?: HttpRouteRuleMatchPath;
  /**
   * Conditions on query parameters, all of which must hold.
   * At most 16 items.
   * @default - parameters do not matter
   */
  readonly queryParams?: HttpRouteRuleMatchQueryParam[];
}

/** An entry of `rules.matches.queryParams` of an HTTPRoute. Conditions on query parameters, all of which must hold. */
export interface HttpRouteRuleMatchQueryParam {
  /**
   * Name of the parameter, with upper and lower case.
   * 1 to 256 characters.
   */
  readonly name: string;
  /**
   * How the value is compared.
   * @default "Exact"
   */
  readonly type?: HttpRouteRuleMatchHeaderType;
  /**
   * The value, or the expression, that is compared with.
   * 1 to 1024 characters.
   */
  readonly value: string;
}

/** Path that the request must have. Stands at `rules.matches.path` of an HTTPRoute. */
export interface HttpRouteRuleMatchPath {
  /**
   * How the path is compared.
   * @default "PathPrefix"
   */
  readonly type?: HttpRouteRuleMatchPathType;
  /**
   * The path, or the expression. A path begins with `/`.
   * At most 1024 characters.
   * @default "/"
   */
  readonly value?: string;
}

/** How the path is compared. A value of `rules.matches.path.type` of an HTTPRoute. */
export enum HttpRouteRuleMatchPathType {
  /** It is equal, with upper and lower case. */
  EXACT = 'Exact',
  /** It begins with the value, in whole elements: `/foo` fits `/foo/bar`, but not `/foobar`. */
  PATH_PREFIX = 'PathPrefix',
  /** It fits the expression as a whole, in the syntax of RE2. */
  REGULAR_EXPRESSION = 'RegularExpression',
}

/** Method that the request must have. A value of `rules.matches.method` of an HTTPRoute. */
export enum HttpRouteRuleMatchMethod {
  GET = 'GET',
  HEAD = 'HEAD',
  POST = 'POST',
  PUT = 'PUT',
  DELETE = 'DELETE',
  CONNECT = 'CONNECT',
  OPTIONS = 'OPTIONS',
  TRACE = 'TRACE',
  PATCH = 'PATCH',
}

/** An entry of `rules.matches.headers` of an HTTPRoute. Conditions on headers, all of which must hold. */
export interface HttpRouteRuleMatchHeader {
  /**
   * Name of the header, in any case of letters.
   * 1 to 256 characters.
   */
  readonly name: string;
  /**
   * How the value is compared.
   * @default "Exact"
   */
  readonly type?: HttpRouteRuleMatchHeaderType;
  /**
   * The value, or the expression, that is compared with.
   * 1 to 4096 characters.
   */
  readonly value: string;
}

/** How the value is compared. A value of `rules.matches.headers.type` and `rules.matches.queryParams.type` of an HTTPRoute. */
export enum HttpRouteRuleMatchHeaderType {
  /** It is equal. */
  EXACT = 'Exact',
  /** It fits the regular expression as a whole, in the syntax of RE2. */
  REGULAR_EXPRESSION = 'RegularExpression',
}

/** An entry of `rules.backendRefs` of an HTTPRoute. Where requests go; of several targets each gets the share that its weight says. */
export interface HttpRouteRuleBackendRef {
  /**
   * What happens to requests for this target only. kgateway acts on changes of headers and CORS here, and drops the rest.
   * At most 16 items.
   * @default - nothing
   */
  readonly filters?: HttpRouteRuleFilter[];
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

/** An entry of `rules.backendRefs.filters` and `rules.filters` of an HTTPRoute. */
export interface HttpRouteRuleFilter {
  /**
   * Which other web sites may call from a browser. For filters of type `CORS`.
   * In Gateway API since 1.5 (experimental channel: since 1.4 or earlier).
   * @default - the type is another one
   */
  readonly cors?: HttpRouteRuleFilterCors;
  /**
   * A TrafficPolicy or a DirectResponse to apply. One that does not exist makes the rule answer 500. For filters of type `ExtensionRef`.
   * @default - the type is another one
   */
  readonly extensionRef?: HttpRouteRuleFilterExtensionRef;
  /**
   * Asks a service whether a request may pass. kgateway does not act on it: write a TrafficPolicy with `extAuth`.
   * In Gateway API, experimental channel only.
   * @default - the type is another one
   */
  readonly externalAuth?: HttpRouteRuleFilterExternalAuth;
  /**
   * Changes headers of requests before they are sent on. For filters of type `RequestHeaderModifier`.
   * @default - the type is another one
   */
  readonly requestHeaderModifier?: HttpRouteRuleFilterRequestHeaderModifier;
  /**
   * Sends a copy of requests elsewhere and ignores the answers. A target that does not resolve is left out without a word.
   * @default - the type is another one
   */
  readonly requestMirror?: HttpRouteRuleFilterRequestMirror;
  /**
   * Sends clients elsewhere instead of forwarding. What is not written stays as in the request. For filters of type `RequestRedirect`.
   * @default - the type is another one
   */
  readonly requestRedirect?: HttpRouteRuleFilterRequestRedirect;
  /**
   * Changes headers of responses before the client gets them. For filters of type `ResponseHeaderModifier`.
   * @default - the type is another one
   */
  readonly responseHeaderModifier?: HttpRouteRuleFilterRequestHeaderModifier;
  /**
   * What the filter does. The field of the same name holds the details.
   * "CORS" in Gateway API since 1.5 (experimental channel: since 1.4 or earlier). "ExternalAuth" in Gateway API, experimental channel only.
   */
  readonly type: HttpRouteRuleFilterType;
  /**
   * Changes host and path before the request is sent on. For filters of type `URLRewrite`.
   * @default - the type is another one
   */
  readonly urlRewrite?: HttpRouteRuleFilterUrlRewrite;
}

/** Changes host and path before the request is sent on. For filters of type `URLRewrite`. Stands at `rules.backendRefs.filters.urlRewrite` and `rules.filters.urlRewrite` of an HTTPRoute. */
export interface HttpRouteRuleFilterUrlRewrite {
  /**
   * Host that the backend gets: a name without port and without `*`.
   * 1 to 253 characters.
   * @default - the Host of the client
   */
  readonly hostname?: string;
  /**
   * How the path changes.
   * @default - the path of the request
   */
  readonly path?: HttpRouteRuleFilterRequestRedirectPath;
}

/** What the filter does. The field of the same name holds the details. A value of `rules.backendRefs.filters.type` and `rules.filters.type` of an HTTPRoute. */
export enum HttpRouteRuleFilterType {
  /** Changes headers of requests. */
  REQUEST_HEADER_MODIFIER = 'RequestHeaderModifier',
  /** Changes headers of responses. */
  RESPONSE_HEADER_MODIFIER = 'ResponseHeaderModifier',
  /** Copies requests to another target. */
  REQUEST_MIRROR = 'RequestMirror',
  /** Sends clients elsewhere. Not beside `backendRefs` or `URLRewrite`. */
  REQUEST_REDIRECT = 'RequestRedirect',
  /** Changes host and path for the backend. Not beside `RequestRedirect`. */
  URL_REWRITE = 'URLRewrite',
  /** Applies an object of kgateway, such as a TrafficPolicy. */
  EXTENSION_REF = 'ExtensionRef',
  /** Admits calls of other web sites. */
  CORS = 'CORS',
  /** Asks a service. Has no effect in kgateway. */
  EXTERNAL_AUTH = 'ExternalAuth',
}

/** Sends clients elsewhere instead of forwarding. What is not written stays as in the request. For filters of type `RequestRedirect`. Stands at `rules.backendRefs.filters.requestRedirect` and `rules.filters.requestRedirect` of an HTTPRoute. */
export interface HttpRouteRuleFilterRequestRedirect {
  /**
   * Host to go to.
   * 1 to 253 characters.
   * @default - the host of the request
   */
  readonly hostname?: string;
  /**
   * How the path changes.
   * @default - the path of the request
   */
  readonly path?: HttpRouteRuleFilterRequestRedirectPath;
  /**
   * Port to go to.
   * 1 to 65535.
   * @default - the port that goes with `scheme`, or else that of the listener
   */
  readonly port?: number;
  /**
   * Scheme to go to.
   * @default - the scheme of the request
   */
  readonly scheme?: HttpRouteRuleFilterRequestRedirectScheme;
  /**
   * HTTP status of the redirect.
   * 303, 307, 308 in Gateway API since 1.5.
   * @default 302
   */
  readonly statusCode?: number;
}

/** Scheme to go to. A value of `rules.backendRefs.filters.requestRedirect.scheme` and `rules.filters.requestRedirect.scheme` of an HTTPRoute. */
export enum HttpRouteRuleFilterRequestRedirectScheme {
  HTTP = 'http',
  HTTPS = 'https',
}

/** How the path changes. Stands at `rules.backendRefs.filters.requestRedirect.path`, `rules.backendRefs.filters.urlRewrite.path`, `rules.filters.requestRedirect.path` and 1 more place of an HTTPRoute. */
export interface HttpRouteRuleFilterRequestRedirectPath {
  /**
   * What takes the place of the whole path. For the type `ReplaceFullPath`.
   * At most 1024 characters.
   * @default - the type is another one
   */
  readonly replaceFullPath?: string;
  /**
   * What takes the place of the prefix that the rule matches. For the type `ReplacePrefixMatch`.
   * At most 1024 characters.
   * @default - the type is another one
   */
  readonly replacePrefixMatch?: string;
  /** Which part of the path is replaced. */
  readonly type: HttpRouteRuleFilterRequestRedirectPathType;
}

/** Which part of the path is replaced. A value of `rules.backendRefs.filters.requestRedirect.path.type`, `rules.backendRefs.filters.urlRewrite.path.type`, `rules.filters.requestRedirect.path.type` and 1 more place of an HTTPRoute. */
export enum HttpRouteRuleFilterRequestRedirectPathType {
  /** The whole path. */
  REPLACE_FULL_PATH = 'ReplaceFullPath',
  /** The prefix that the rule matches, of which it must have exactly one. */
  REPLACE_PREFIX_MATCH = 'ReplacePrefixMatch',
}

/** Sends a copy of requests elsewhere and ignores the answers. A target that does not resolve is left out without a word. Stands at `rules.backendRefs.filters.requestMirror` and `rules.filters.requestMirror` of an HTTPRoute. */
export interface HttpRouteRuleFilterRequestMirror {
  /** Where the copies go. */
  readonly backendRef: HttpRouteRuleFilterExternalAuthBackendRef;
  /**
   * Share of requests that are copied, for less than one percent. Not beside `percent`.
   * @default - all of them
   */
  readonly fraction?: HttpRouteRuleFilterRequestMirrorFraction;
  /**
   * Percentage of requests that are copied. Not beside `fraction`.
   * 0 to 100.
   * @default - all of them
   */
  readonly percent?: number;
}

/** Share of requests that are copied, for less than one percent. Not beside `percent`. Stands at `rules.backendRefs.filters.requestMirror.fraction` and `rules.filters.requestMirror.fraction` of an HTTPRoute. */
export interface HttpRouteRuleFilterRequestMirrorFraction {
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

/** Stands at `rules.backendRefs.filters.requestHeaderModifier`, `rules.backendRefs.filters.responseHeaderModifier`, `rules.filters.requestHeaderModifier` and 1 more place of an HTTPRoute. */
export interface HttpRouteRuleFilterRequestHeaderModifier {
  /**
   * Headers that get a value beside those that they have.
   * At most 16 items.
   * @default - none are added
   */
  readonly add?: HttpRouteRuleFilterRequestHeaderModifierAdd[];
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
  readonly set?: HttpRouteRuleFilterRequestHeaderModifierAdd[];
}

/** An entry of `rules.backendRefs.filters.requestHeaderModifier.add`, `rules.backendRefs.filters.requestHeaderModifier.set`, `rules.backendRefs.filters.responseHeaderModifier.add` and 5 more places of an HTTPRoute. */
export interface HttpRouteRuleFilterRequestHeaderModifierAdd {
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

/** Asks a service whether a request may pass. kgateway does not act on it: write a TrafficPolicy with `extAuth`. Stands at `rules.backendRefs.filters.externalAuth` and `rules.filters.externalAuth` of an HTTPRoute. */
export interface HttpRouteRuleFilterExternalAuth {
  /** The service that is asked. */
  readonly backendRef: HttpRouteRuleFilterExternalAuthBackendRef;
  /**
   * Sends the body to the service, too.
   * @default - the service gets no body
   */
  readonly forwardBody?: HttpRouteRuleFilterExternalAuthForwardBody;
  /**
   * Details, for the protocol `GRPC`.
   * @default - none
   */
  readonly grpc?: HttpRouteRuleFilterExternalAuthGrpc;
  /**
   * Details, for the protocol `HTTP`.
   * @default - none
   */
  readonly http?: HttpRouteRuleFilterExternalAuthHttp;
  /** What the service speaks. */
  readonly protocol: HttpRouteRuleFilterExternalAuthProtocol;
}

/** What the service speaks. A value of `rules.backendRefs.filters.externalAuth.protocol` and `rules.filters.externalAuth.protocol` of an HTTPRoute. */
export enum HttpRouteRuleFilterExternalAuthProtocol {
  /** HTTP: status 200 lets the request pass. */
  HTTP = 'HTTP',
  /** The authorization protocol of Envoy, over gRPC. */
  GRPC = 'GRPC',
}

/** Details, for the protocol `HTTP`. Stands at `rules.backendRefs.filters.externalAuth.http` and `rules.filters.externalAuth.http` of an HTTPRoute. */
export interface HttpRouteRuleFilterExternalAuthHttp {
  /**
   * Names of headers that the service gets, beside the usual ones.
   * At most 64 items.
   * @default - the usual ones only
   */
  readonly allowedHeaders?: string[];
  /**
   * Names of headers of the answer that the backend gets.
   * At most 64 items.
   * @default - all
   */
  readonly allowedResponseHeaders?: string[];
  /**
   * Path that is put before the path of the request.
   * At most 1024 characters.
   * @default - the path of the request alone
   */
  readonly path?: string;
}

/** Details, for the protocol `GRPC`. Stands at `rules.backendRefs.filters.externalAuth.grpc` and `rules.filters.externalAuth.grpc` of an HTTPRoute. */
export interface HttpRouteRuleFilterExternalAuthGrpc {
  /**
   * Names of headers that the service gets.
   * At most 64 items.
   * @default - all
   */
  readonly allowedHeaders?: string[];
}

/** Sends the body to the service, too. Stands at `rules.backendRefs.filters.externalAuth.forwardBody` and `rules.filters.externalAuth.forwardBody` of an HTTPRoute. */
export interface HttpRouteRuleFilterExternalAuthForwardBody {
  /**
   * How many bytes of the body are sent at most. 0 sends none.
   * @default - none
   */
  readonly maxSize?: number;
}

/** Stands at `rules.backendRefs.filters.externalAuth.backendRef`, `rules.backendRefs.filters.requestMirror.backendRef`, `rules.filters.externalAuth.backendRef` and 1 more place of an HTTPRoute. */
export interface HttpRouteRuleFilterExternalAuthBackendRef {
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

/** A TrafficPolicy or a DirectResponse to apply. One that does not exist makes the rule answer 500. For filters of type `ExtensionRef`. Stands at `rules.backendRefs.filters.extensionRef` and `rules.filters.extensionRef` of an HTTPRoute. */
export interface HttpRouteRuleFilterExtensionRef {
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

/** Which other web sites may call from a browser. For filters of type `CORS`. Stands at `rules.backendRefs.filters.cors` and `rules.filters.cors` of an HTTPRoute. */
export interface HttpRouteRuleFilterCors {
  /**
   * Whether browsers may send cookies and credentials along.
   * @default - they may not
   */
  readonly allowCredentials?: boolean;
  /**
   * Request headers that browsers may send. `*` is alone and allows all.
   * At most 64 items. Each 1 to 256 characters.
   * @default - only those that are always safe
   */
  readonly allowHeaders?: string[];
  /**
   * Methods that browsers may use. `*` is alone and allows all.
   * At most 9 items.
   * @default - only those that are always safe
   */
  readonly allowMethods?: HttpRouteRuleFilterCorsAllowMethod[];
  /**
   * Origins that may call: scheme, host and port, as in `https://app.example.com`, with at most a leading `*.` in the host. `*` is alone and allows all.
   * At most 64 items. Each 1 to 253 characters.
   * @default - none may
   */
  readonly allowOrigins?: string[];
  /**
   * Response headers that scripts in the browser may read, beside those that are always safe.
   * At most 64 items. Each 1 to 256 characters.
   * @default - no others
   */
  readonly exposeHeaders?: string[];
  /**
   * How many seconds a browser may keep the answer to a preflight request.
   * At least 1.
   * @default 5
   */
  readonly maxAge?: number;
}

/** Methods that browsers may use. `*` is alone and allows all. A value of `rules.backendRefs.filters.cors.allowMethods` and `rules.filters.cors.allowMethods` of an HTTPRoute. */
export enum HttpRouteRuleFilterCorsAllowMethod {
  GET = 'GET',
  HEAD = 'HEAD',
  POST = 'POST',
  PUT = 'PUT',
  DELETE = 'DELETE',
  CONNECT = 'CONNECT',
  OPTIONS = 'OPTIONS',
  TRACE = 'TRACE',
  PATCH = 'PATCH',
  ANY = '*',
}

/** An entry of `parentRefs` of an HTTPRoute. Gateways and ListenerSets that the route attaches to. Each must admit the route in turn. */
export interface HttpRouteParentRef {
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
