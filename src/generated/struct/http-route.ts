// Generated from imports/ by `npx projen generate`. Do not edit.
/** The spec of an HTTPRoute. */
export interface HttpRouteSpec {
  /** At most 16 items. Each 1 to 253 characters. */
  readonly hostnames?: string[];
  /** At most 32 items. */
  readonly parentRefs?: HttpRouteParentRef[];
  /**
   * 1 to 16 items.
   * @default [{"matches":[{"path":{"type":"PathPrefix","value":"/"}}]}]
   */
  readonly rules?: HttpRouteRule[];
  /** In Gateway API, experimental channel only. */
  readonly useDefaultGateways?: HttpRouteUseDefaultGateways;
}

/** A value of `useDefaultGateways` of an HTTPRoute. */
export enum HttpRouteUseDefaultGateways {
  ALL = 'All',
  NONE = 'None',
}

/** An entry of `rules` of an HTTPRoute. */
export interface HttpRouteRule {
  /** At most 16 items. */
  readonly backendRefs?: HttpRouteRuleBackendRef[];
  /** At most 16 items. */
  readonly filters?: HttpRouteRuleFilter[];
  /**
   * At most 64 items.
   * @default [{"path":{"type":"PathPrefix","value":"/"}}]
   */
  readonly matches?: HttpRouteRuleMatch[];
  /** 1 to 253 characters. */
  readonly name?: string;
  /** In Gateway API, experimental channel only. */
  readonly retry?: HttpRouteRuleRetry;
  /** In Gateway API, experimental channel only. */
  readonly sessionPersistence?: HttpRouteRuleSessionPersistence;
  readonly timeouts?: HttpRouteRuleTimeouts;
}

/** Stands at `rules.timeouts` of an HTTPRoute. */
export interface HttpRouteRuleTimeouts {
  readonly backendRequest?: string;
  readonly request?: string;
}

/** Stands at `rules.sessionPersistence` of an HTTPRoute. */
export interface HttpRouteRuleSessionPersistence {
  readonly absoluteTimeout?: string;
  readonly cookieConfig?: HttpRouteRuleSessionPersistenceCookieConfig;
  /** In Gateway API until 1.5, experimental channel only. */
  readonly idleTimeout?: string;
  /** At most 128 characters. */
  readonly sessionName?: string;
  /** @default "Cookie" */
  readonly type?: HttpRouteRuleSessionPersistenceType;
}

/** A value of `rules.sessionPersistence.type` of an HTTPRoute. */
export enum HttpRouteRuleSessionPersistenceType {
  COOKIE = 'Cookie',
  HEADER = 'Header',
}

/** Stands at `rules.sessionPersistence.cookieConfig` of an HTTPRoute. */
export interface HttpRouteRuleSessionPersistenceCookieConfig {
  /** @default "Session" */
  readonly lifetimeType?: HttpRouteRuleSessionPersistenceCookieConfigLifetimeType;
}

/** A value of `rules.sessionPersistence.cookieConfig.lifetimeType` of an HTTPRoute. */
export enum HttpRouteRuleSessionPersistenceCookieConfigLifetimeType {
  PERMANENT = 'Permanent',
  SESSION = 'Session',
}

/** Stands at `rules.retry` of an HTTPRoute. */
export interface HttpRouteRuleRetry {
  /** At least 1. */
  readonly attempts?: number;
  readonly backoff?: string;
  /** Each 400 to 599. */
  readonly codes?: number[];
}

/** An entry of `rules.matches` of an HTTPRoute. */
export interface HttpRouteRuleMatch {
  /** At most 16 items. */
  readonly headers?: HttpRouteRuleMatchHeader[];
  readonly method?: HttpRouteRuleMatchMethod;
  /** @default {"type":"PathPrefix","value":"/"} */
  readonly path?: HttpRouteRuleMatchPath;
  /** At most 16 items. */
  readonly queryParams?: HttpRouteRuleMatchQueryParam[];
}

/** An entry of `rules.matches.queryParams` of an HTTPRoute. */
export interface HttpRouteRuleMatchQueryParam {
  /** 1 to 256 characters. */
  readonly name: string;
  /** @default "Exact" */
  readonly type?: HttpRouteRuleMatchHeaderType;
  /** 1 to 1024 characters. */
  readonly value: string;
}

/** Stands at `rules.matches.path` of an HTTPRoute. */
export interface HttpRouteRuleMatchPath {
  /** @default "PathPrefix" */
  readonly type?: HttpRouteRuleMatchPathType;
  /**
   * At most 1024 characters.
   * @default "/"
   */
  readonly value?: string;
}

/** A value of `rules.matches.path.type` of an HTTPRoute. */
export enum HttpRouteRuleMatchPathType {
  EXACT = 'Exact',
  PATH_PREFIX = 'PathPrefix',
  REGULAR_EXPRESSION = 'RegularExpression',
}

/** A value of `rules.matches.method` of an HTTPRoute. */
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

/** An entry of `rules.matches.headers` of an HTTPRoute. */
export interface HttpRouteRuleMatchHeader {
  /** 1 to 256 characters. */
  readonly name: string;
  /** @default "Exact" */
  readonly type?: HttpRouteRuleMatchHeaderType;
  /** 1 to 4096 characters. */
  readonly value: string;
}

/** A value of `rules.matches.headers.type` and `rules.matches.queryParams.type` of an HTTPRoute. */
export enum HttpRouteRuleMatchHeaderType {
  EXACT = 'Exact',
  REGULAR_EXPRESSION = 'RegularExpression',
}

/** An entry of `rules.backendRefs` of an HTTPRoute. */
export interface HttpRouteRuleBackendRef {
  /** At most 16 items. */
  readonly filters?: HttpRouteRuleFilter[];
  /**
   * At most 253 characters.
   * @default ""
   */
  readonly group?: string;
  /**
   * 1 to 63 characters.
   * @default "Service"
   */
  readonly kind?: string;
  /** 1 to 253 characters. */
  readonly name: string;
  /** 1 to 63 characters. */
  readonly namespace?: string;
  /** 1 to 65535. */
  readonly port?: number;
  /**
   * 0 to 1000000.
   * @default 1
   */
  readonly weight?: number;
}

/** An entry of `rules.backendRefs.filters` and `rules.filters` of an HTTPRoute. */
export interface HttpRouteRuleFilter {
  /** In Gateway API since 1.5 (experimental channel: since 1.4 or earlier). */
  readonly cors?: HttpRouteRuleFilterCors;
  readonly extensionRef?: HttpRouteRuleFilterExtensionRef;
  /** In Gateway API, experimental channel only. */
  readonly externalAuth?: HttpRouteRuleFilterExternalAuth;
  readonly requestHeaderModifier?: HttpRouteRuleFilterRequestHeaderModifier;
  readonly requestMirror?: HttpRouteRuleFilterRequestMirror;
  readonly requestRedirect?: HttpRouteRuleFilterRequestRedirect;
  readonly responseHeaderModifier?: HttpRouteRuleFilterRequestHeaderModifier;
  /** "CORS" in Gateway API since 1.5 (experimental channel: since 1.4 or earlier). "ExternalAuth" in Gateway API, experimental channel only. */
  readonly type: HttpRouteRuleFilterType;
  readonly urlRewrite?: HttpRouteRuleFilterUrlRewrite;
}

/** Stands at `rules.backendRefs.filters.urlRewrite` and `rules.filters.urlRewrite` of an HTTPRoute. */
export interface HttpRouteRuleFilterUrlRewrite {
  /** 1 to 253 characters. */
  readonly hostname?: string;
  readonly path?: HttpRouteRuleFilterRequestRedirectPath;
}

/** A value of `rules.backendRefs.filters.type` and `rules.filters.type` of an HTTPRoute. */
export enum HttpRouteRuleFilterType {
  REQUEST_HEADER_MODIFIER = 'RequestHeaderModifier',
  RESPONSE_HEADER_MODIFIER = 'ResponseHeaderModifier',
  REQUEST_MIRROR = 'RequestMirror',
  REQUEST_REDIRECT = 'RequestRedirect',
  URL_REWRITE = 'URLRewrite',
  EXTENSION_REF = 'ExtensionRef',
  CORS = 'CORS',
  EXTERNAL_AUTH = 'ExternalAuth',
}

/** Stands at `rules.backendRefs.filters.requestRedirect` and `rules.filters.requestRedirect` of an HTTPRoute. */
export interface HttpRouteRuleFilterRequestRedirect {
  /** 1 to 253 characters. */
  readonly hostname?: string;
  readonly path?: HttpRouteRuleFilterRequestRedirectPath;
  /** 1 to 65535. */
  readonly port?: number;
  readonly scheme?: HttpRouteRuleFilterRequestRedirectScheme;
  /**
   * 303, 307, 308 in Gateway API since 1.5.
   * @default 302
   */
  readonly statusCode?: number;
}

/** A value of `rules.backendRefs.filters.requestRedirect.scheme` and `rules.filters.requestRedirect.scheme` of an HTTPRoute. */
export enum HttpRouteRuleFilterRequestRedirectScheme {
  HTTP = 'http',
  HTTPS = 'https',
}

/** Stands at `rules.backendRefs.filters.requestRedirect.path`, `rules.backendRefs.filters.urlRewrite.path`, `rules.filters.requestRedirect.path` and 1 more place of an HTTPRoute. */
export interface HttpRouteRuleFilterRequestRedirectPath {
  /** At most 1024 characters. */
  readonly replaceFullPath?: string;
  /** At most 1024 characters. */
  readonly replacePrefixMatch?: string;
  readonly type: HttpRouteRuleFilterRequestRedirectPathType;
}

/** A value of `rules.backendRefs.filters.requestRedirect.path.type`, `rules.backendRefs.filters.urlRewrite.path.type`, `rules.filters.requestRedirect.path.type` and 1 more place of an HTTPRoute. */
export enum HttpRouteRuleFilterRequestRedirectPathType {
  REPLACE_FULL_PATH = 'ReplaceFullPath',
  REPLACE_PREFIX_MATCH = 'ReplacePrefixMatch',
}

/** Stands at `rules.backendRefs.filters.requestMirror` and `rules.filters.requestMirror` of an HTTPRoute. */
export interface HttpRouteRuleFilterRequestMirror {
  readonly backendRef: HttpRouteRuleFilterExternalAuthBackendRef;
  readonly fraction?: HttpRouteRuleFilterRequestMirrorFraction;
  /** 0 to 100. */
  readonly percent?: number;
}

/** Stands at `rules.backendRefs.filters.requestMirror.fraction` and `rules.filters.requestMirror.fraction` of an HTTPRoute. */
export interface HttpRouteRuleFilterRequestMirrorFraction {
  /**
   * At least 1.
   * @default 100
   */
  readonly denominator?: number;
  /** At least 0. */
  readonly numerator: number;
}

/** Stands at `rules.backendRefs.filters.requestHeaderModifier`, `rules.backendRefs.filters.responseHeaderModifier`, `rules.filters.requestHeaderModifier` and 1 more place of an HTTPRoute. */
export interface HttpRouteRuleFilterRequestHeaderModifier {
  /** At most 16 items. */
  readonly add?: HttpRouteRuleFilterRequestHeaderModifierAdd[];
  /** At most 16 items. */
  readonly remove?: string[];
  /** At most 16 items. */
  readonly set?: HttpRouteRuleFilterRequestHeaderModifierAdd[];
}

/** An entry of `rules.backendRefs.filters.requestHeaderModifier.add`, `rules.backendRefs.filters.requestHeaderModifier.set`, `rules.backendRefs.filters.responseHeaderModifier.add` and 5 more places of an HTTPRoute. */
export interface HttpRouteRuleFilterRequestHeaderModifierAdd {
  /** 1 to 256 characters. */
  readonly name: string;
  /** 1 to 4096 characters. */
  readonly value: string;
}

/** Stands at `rules.backendRefs.filters.externalAuth` and `rules.filters.externalAuth` of an HTTPRoute. */
export interface HttpRouteRuleFilterExternalAuth {
  readonly backendRef: HttpRouteRuleFilterExternalAuthBackendRef;
  readonly forwardBody?: HttpRouteRuleFilterExternalAuthForwardBody;
  readonly grpc?: HttpRouteRuleFilterExternalAuthGrpc;
  readonly http?: HttpRouteRuleFilterExternalAuthHttp;
  readonly protocol: HttpRouteRuleFilterExternalAuthProtocol;
}

/** A value of `rules.backendRefs.filters.externalAuth.protocol` and `rules.filters.externalAuth.protocol` of an HTTPRoute. */
export enum HttpRouteRuleFilterExternalAuthProtocol {
  HTTP = 'HTTP',
  GRPC = 'GRPC',
}

/** Stands at `rules.backendRefs.filters.externalAuth.http` and `rules.filters.externalAuth.http` of an HTTPRoute. */
export interface HttpRouteRuleFilterExternalAuthHttp {
  /** At most 64 items. */
  readonly allowedHeaders?: string[];
  /** At most 64 items. */
  readonly allowedResponseHeaders?: string[];
  /** At most 1024 characters. */
  readonly path?: string;
}

/** Stands at `rules.backendRefs.filters.externalAuth.grpc` and `rules.filters.externalAuth.grpc` of an HTTPRoute. */
export interface HttpRouteRuleFilterExternalAuthGrpc {
  /** At most 64 items. */
  readonly allowedHeaders?: string[];
}

/** Stands at `rules.backendRefs.filters.externalAuth.forwardBody` and `rules.filters.externalAuth.forwardBody` of an HTTPRoute. */
export interface HttpRouteRuleFilterExternalAuthForwardBody {
  readonly maxSize?: number;
}

/** Stands at `rules.backendRefs.filters.externalAuth.backendRef`, `rules.backendRefs.filters.requestMirror.backendRef`, `rules.filters.externalAuth.backendRef` and 1 more place of an HTTPRoute. */
export interface HttpRouteRuleFilterExternalAuthBackendRef {
  /**
   * At most 253 characters.
   * @default ""
   */
  readonly group?: string;
  /**
   * 1 to 63 characters.
   * @default "Service"
   */
  readonly kind?: string;
  /** 1 to 253 characters. */
  readonly name: string;
  /** 1 to 63 characters. */
  readonly namespace?: string;
  /** 1 to 65535. */
  readonly port?: number;
}

/** Stands at `rules.backendRefs.filters.extensionRef` and `rules.filters.extensionRef` of an HTTPRoute. */
export interface HttpRouteRuleFilterExtensionRef {
  /** At most 253 characters. */
  readonly group: string;
  /** 1 to 63 characters. */
  readonly kind: string;
  /** 1 to 253 characters. */
  readonly name: string;
}

/** Stands at `rules.backendRefs.filters.cors` and `rules.filters.cors` of an HTTPRoute. */
export interface HttpRouteRuleFilterCors {
  readonly allowCredentials?: boolean;
  /** At most 64 items. Each 1 to 256 characters. */
  readonly allowHeaders?: string[];
  /** At most 9 items. */
  readonly allowMethods?: HttpRouteRuleFilterCorsAllowMethod[];
  /** At most 64 items. Each 1 to 253 characters. */
  readonly allowOrigins?: string[];
  /** At most 64 items. Each 1 to 256 characters. */
  readonly exposeHeaders?: string[];
  /**
   * At least 1.
   * @default 5
   */
  readonly maxAge?: number;
}

/** A value of `rules.backendRefs.filters.cors.allowMethods` and `rules.filters.cors.allowMethods` of an HTTPRoute. */
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

/** An entry of `parentRefs` of an HTTPRoute. */
export interface HttpRouteParentRef {
  /**
   * At most 253 characters.
   * @default "gateway.networking.k8s.io"
   */
  readonly group?: string;
  /**
   * 1 to 63 characters.
   * @default "Gateway"
   */
  readonly kind?: string;
  /** 1 to 253 characters. */
  readonly name: string;
  /** 1 to 63 characters. */
  readonly namespace?: string;
  /** 1 to 65535. */
  readonly port?: number;
  /** 1 to 253 characters. */
  readonly sectionName?: string;
}
