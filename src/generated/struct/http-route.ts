// Generated from imports/ by `npx projen generate`. Do not edit.
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

export enum HttpRouteUseDefaultGateways {
  ALL = 'All',
  NONE = 'None',
}

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

export interface HttpRouteRuleTimeouts {
  readonly backendRequest?: string;
  readonly request?: string;
}

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

export enum HttpRouteRuleSessionPersistenceType {
  COOKIE = 'Cookie',
  HEADER = 'Header',
}

export interface HttpRouteRuleSessionPersistenceCookieConfig {
  /** @default "Session" */
  readonly lifetimeType?: HttpRouteRuleSessionPersistenceCookieConfigLifetimeType;
}

export enum HttpRouteRuleSessionPersistenceCookieConfigLifetimeType {
  PERMANENT = 'Permanent',
  SESSION = 'Session',
}

export interface HttpRouteRuleRetry {
  /** At least 1. */
  readonly attempts?: number;
  readonly backoff?: string;
  /** Each 400 to 599. */
  readonly codes?: number[];
}

export interface HttpRouteRuleMatch {
  /** At most 16 items. */
  readonly headers?: HttpRouteRuleMatchHeader[];
  readonly method?: HttpRouteRuleMatchMethod;
  /** @default {"type":"PathPrefix","value":"/"} */
  readonly path?: HttpRouteRuleMatchPath;
  /** At most 16 items. */
  readonly queryParams?: HttpRouteRuleMatchQueryParam[];
}

export interface HttpRouteRuleMatchQueryParam {
  /** 1 to 256 characters. */
  readonly name: string;
  /** @default "Exact" */
  readonly type?: HttpRouteRuleMatchHeaderType;
  /** 1 to 1024 characters. */
  readonly value: string;
}

export interface HttpRouteRuleMatchPath {
  /** @default "PathPrefix" */
  readonly type?: HttpRouteRuleMatchPathType;
  /**
   * At most 1024 characters.
   * @default "/"
   */
  readonly value?: string;
}

export enum HttpRouteRuleMatchPathType {
  EXACT = 'Exact',
  PATH_PREFIX = 'PathPrefix',
  REGULAR_EXPRESSION = 'RegularExpression',
}

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

export interface HttpRouteRuleMatchHeader {
  /** 1 to 256 characters. */
  readonly name: string;
  /** @default "Exact" */
  readonly type?: HttpRouteRuleMatchHeaderType;
  /** 1 to 4096 characters. */
  readonly value: string;
}

export enum HttpRouteRuleMatchHeaderType {
  EXACT = 'Exact',
  REGULAR_EXPRESSION = 'RegularExpression',
}

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

export interface HttpRouteRuleFilterUrlRewrite {
  /** 1 to 253 characters. */
  readonly hostname?: string;
  readonly path?: HttpRouteRuleFilterRequestRedirectPath;
}

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

export enum HttpRouteRuleFilterRequestRedirectScheme {
  HTTP = 'http',
  HTTPS = 'https',
}

export interface HttpRouteRuleFilterRequestRedirectPath {
  /** At most 1024 characters. */
  readonly replaceFullPath?: string;
  /** At most 1024 characters. */
  readonly replacePrefixMatch?: string;
  readonly type: HttpRouteRuleFilterRequestRedirectPathType;
}

export enum HttpRouteRuleFilterRequestRedirectPathType {
  REPLACE_FULL_PATH = 'ReplaceFullPath',
  REPLACE_PREFIX_MATCH = 'ReplacePrefixMatch',
}

export interface HttpRouteRuleFilterRequestMirror {
  readonly backendRef: HttpRouteRuleFilterExternalAuthBackendRef;
  readonly fraction?: HttpRouteRuleFilterRequestMirrorFraction;
  /** 0 to 100. */
  readonly percent?: number;
}

export interface HttpRouteRuleFilterRequestMirrorFraction {
  /**
   * At least 1.
   * @default 100
   */
  readonly denominator?: number;
  /** At least 0. */
  readonly numerator: number;
}

export interface HttpRouteRuleFilterRequestHeaderModifier {
  /** At most 16 items. */
  readonly add?: HttpRouteRuleFilterRequestHeaderModifierAdd[];
  /** At most 16 items. */
  readonly remove?: string[];
  /** At most 16 items. */
  readonly set?: HttpRouteRuleFilterRequestHeaderModifierAdd[];
}

export interface HttpRouteRuleFilterRequestHeaderModifierAdd {
  /** 1 to 256 characters. */
  readonly name: string;
  /** 1 to 4096 characters. */
  readonly value: string;
}

export interface HttpRouteRuleFilterExternalAuth {
  readonly backendRef: HttpRouteRuleFilterExternalAuthBackendRef;
  readonly forwardBody?: HttpRouteRuleFilterExternalAuthForwardBody;
  readonly grpc?: HttpRouteRuleFilterExternalAuthGrpc;
  readonly http?: HttpRouteRuleFilterExternalAuthHttp;
  readonly protocol: HttpRouteRuleFilterExternalAuthProtocol;
}

export enum HttpRouteRuleFilterExternalAuthProtocol {
  HTTP = 'HTTP',
  GRPC = 'GRPC',
}

export interface HttpRouteRuleFilterExternalAuthHttp {
  /** At most 64 items. */
  readonly allowedHeaders?: string[];
  /** At most 64 items. */
  readonly allowedResponseHeaders?: string[];
  /** At most 1024 characters. */
  readonly path?: string;
}

export interface HttpRouteRuleFilterExternalAuthGrpc {
  /** At most 64 items. */
  readonly allowedHeaders?: string[];
}

export interface HttpRouteRuleFilterExternalAuthForwardBody {
  readonly maxSize?: number;
}

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

export interface HttpRouteRuleFilterExtensionRef {
  /** At most 253 characters. */
  readonly group: string;
  /** 1 to 63 characters. */
  readonly kind: string;
  /** 1 to 253 characters. */
  readonly name: string;
}

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
