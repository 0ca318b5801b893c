// Generated from imports/ by `npx projen generate`. Do not edit.
import type { Resolvable } from '../resolvable';

export interface HTTPRouteSpec {
  /** At most 16 items. Each 1 to 253 characters. */
  readonly hostnames?: readonly Resolvable<string>[];
  /** At most 32 items. */
  readonly parentRefs?: readonly HTTPRouteParentRef[];
  /**
   * 1 to 16 items.
   * @default [{"matches":[{"path":{"type":"PathPrefix","value":"/"}}]}]
   */
  readonly rules?: readonly HTTPRouteRule[];
  /** In Gateway API, experimental channel only. */
  readonly useDefaultGateways?: Resolvable<'All' | 'None'>;
}

export interface HTTPRouteRule {
  /** At most 16 items. */
  readonly backendRefs?: readonly HTTPRouteRuleBackendRef[];
  /** At most 16 items. */
  readonly filters?: readonly HTTPRouteFilter[];
  /**
   * At most 64 items.
   * @default [{"path":{"type":"PathPrefix","value":"/"}}]
   */
  readonly matches?: readonly HTTPRouteMatch[];
  /** 1 to 253 characters. */
  readonly name?: Resolvable<string>;
  /** In Gateway API, experimental channel only. */
  readonly retry?: HTTPRouteRetry;
  /** In Gateway API, experimental channel only. */
  readonly sessionPersistence?: HTTPRouteSessionPersistence;
  readonly timeouts?: HTTPRouteTimeouts;
}

export interface HTTPRouteTimeouts {
  readonly backendRequest?: Resolvable<string>;
  readonly request?: Resolvable<string>;
}

export interface HTTPRouteSessionPersistence {
  readonly absoluteTimeout?: Resolvable<string>;
  readonly cookieConfig?: HTTPRouteCookieConfig;
  /** In Gateway API until 1.5, experimental channel only. */
  readonly idleTimeout?: Resolvable<string>;
  /** At most 128 characters. */
  readonly sessionName?: Resolvable<string>;
  /** @default "Cookie" */
  readonly type?: Resolvable<'Cookie' | 'Header'>;
}

export interface HTTPRouteCookieConfig {
  /** @default "Session" */
  readonly lifetimeType?: Resolvable<'Permanent' | 'Session'>;
}

export interface HTTPRouteRetry {
  /** At least 1. */
  readonly attempts?: Resolvable<number>;
  readonly backoff?: Resolvable<string>;
  /** Each 400 to 599. */
  readonly codes?: readonly Resolvable<number>[];
}

export interface HTTPRouteMatch {
  /** At most 16 items. */
  readonly headers?: readonly HTTPRouteHeader[];
  readonly method?: Resolvable<'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE' | 'CONNECT' | 'OPTIONS' | 'TRACE' | 'PATCH'>;
  /** @default {"type":"PathPrefix","value":"/"} */
  readonly path?: HTTPRouteMatchPath;
  /** At most 16 items. */
  readonly queryParams?: readonly HTTPRouteQueryParam[];
}

export interface HTTPRouteQueryParam {
  /** 1 to 256 characters. */
  readonly name: Resolvable<string>;
  /** @default "Exact" */
  readonly type?: Resolvable<'Exact' | 'RegularExpression'>;
  /** 1 to 1024 characters. */
  readonly value: Resolvable<string>;
}

export interface HTTPRouteMatchPath {
  /** @default "PathPrefix" */
  readonly type?: Resolvable<'Exact' | 'PathPrefix' | 'RegularExpression'>;
  /**
   * At most 1024 characters.
   * @default "/"
   */
  readonly value?: Resolvable<string>;
}

export interface HTTPRouteHeader {
  /** 1 to 256 characters. */
  readonly name: Resolvable<string>;
  /** @default "Exact" */
  readonly type?: Resolvable<'Exact' | 'RegularExpression'>;
  /** 1 to 4096 characters. */
  readonly value: Resolvable<string>;
}

export interface HTTPRouteRuleBackendRef {
  /** At most 16 items. */
  readonly filters?: readonly HTTPRouteFilter[];
  /**
   * At most 253 characters.
   * @default ""
   */
  readonly group?: Resolvable<string>;
  /**
   * 1 to 63 characters.
   * @default "Service"
   */
  readonly kind?: Resolvable<string>;
  /** 1 to 253 characters. */
  readonly name: Resolvable<string>;
  /** 1 to 63 characters. */
  readonly namespace?: Resolvable<string>;
  /** 1 to 65535. */
  readonly port?: Resolvable<number>;
  /**
   * 0 to 1000000.
   * @default 1
   */
  readonly weight?: Resolvable<number>;
}

export interface HTTPRouteFilter {
  /** In Gateway API since 1.5 (experimental channel: since 1.4 or earlier). */
  readonly cors?: HTTPRouteCors;
  readonly extensionRef?: HTTPRouteExtensionRef;
  /** In Gateway API, experimental channel only. */
  readonly externalAuth?: HTTPRouteExternalAuth;
  readonly requestHeaderModifier?: HTTPRouteHeaderModifier;
  readonly requestMirror?: HTTPRouteRequestMirror;
  readonly requestRedirect?: HTTPRouteRequestRedirect;
  readonly responseHeaderModifier?: HTTPRouteHeaderModifier;
  /** "CORS" in Gateway API since 1.5 (experimental channel: since 1.4 or earlier). "ExternalAuth" in Gateway API, experimental channel only. */
  readonly type: Resolvable<'RequestHeaderModifier' | 'ResponseHeaderModifier' | 'RequestMirror' | 'RequestRedirect' | 'URLRewrite' | 'ExtensionRef' | 'CORS' | 'ExternalAuth'>;
  readonly urlRewrite?: HTTPRouteUrlRewrite;
}

export interface HTTPRouteUrlRewrite {
  /** 1 to 253 characters. */
  readonly hostname?: Resolvable<string>;
  readonly path?: HTTPRouteRequestRedirectPath;
}

export interface HTTPRouteRequestRedirect {
  /** 1 to 253 characters. */
  readonly hostname?: Resolvable<string>;
  readonly path?: HTTPRouteRequestRedirectPath;
  /** 1 to 65535. */
  readonly port?: Resolvable<number>;
  readonly scheme?: Resolvable<'http' | 'https'>;
  /**
   * 303, 307, 308 in Gateway API since 1.5.
   * @default 302
   */
  readonly statusCode?: Resolvable<301 | 302 | 303 | 307 | 308>;
}

export interface HTTPRouteRequestRedirectPath {
  /** At most 1024 characters. */
  readonly replaceFullPath?: Resolvable<string>;
  /** At most 1024 characters. */
  readonly replacePrefixMatch?: Resolvable<string>;
  readonly type: Resolvable<'ReplaceFullPath' | 'ReplacePrefixMatch'>;
}

export interface HTTPRouteRequestMirror {
  readonly backendRef: HTTPRouteExternalAuthBackendRef;
  readonly fraction?: HTTPRouteFraction;
  /** 0 to 100. */
  readonly percent?: Resolvable<number>;
}

export interface HTTPRouteFraction {
  /**
   * At least 1.
   * @default 100
   */
  readonly denominator?: Resolvable<number>;
  /** At least 0. */
  readonly numerator: Resolvable<number>;
}

export interface HTTPRouteHeaderModifier {
  /** At most 16 items. */
  readonly add?: readonly HTTPRouteAdd[];
  /** At most 16 items. */
  readonly remove?: readonly Resolvable<string>[];
  /** At most 16 items. */
  readonly set?: readonly HTTPRouteAdd[];
}

export interface HTTPRouteAdd {
  /** 1 to 256 characters. */
  readonly name: Resolvable<string>;
  /** 1 to 4096 characters. */
  readonly value: Resolvable<string>;
}

export interface HTTPRouteExternalAuth {
  readonly backendRef: HTTPRouteExternalAuthBackendRef;
  readonly forwardBody?: HTTPRouteForwardBody;
  readonly grpc?: HTTPRouteGrpc;
  readonly http?: HTTPRouteHttp;
  readonly protocol: Resolvable<'HTTP' | 'GRPC'>;
}

export interface HTTPRouteHttp {
  /** At most 64 items. */
  readonly allowedHeaders?: readonly Resolvable<string>[];
  /** At most 64 items. */
  readonly allowedResponseHeaders?: readonly Resolvable<string>[];
  /** At most 1024 characters. */
  readonly path?: Resolvable<string>;
}

export interface HTTPRouteGrpc {
  /** At most 64 items. */
  readonly allowedHeaders?: readonly Resolvable<string>[];
}

export interface HTTPRouteForwardBody {
  readonly maxSize?: Resolvable<number>;
}

export interface HTTPRouteExternalAuthBackendRef {
  /**
   * At most 253 characters.
   * @default ""
   */
  readonly group?: Resolvable<string>;
  /**
   * 1 to 63 characters.
   * @default "Service"
   */
  readonly kind?: Resolvable<string>;
  /** 1 to 253 characters. */
  readonly name: Resolvable<string>;
  /** 1 to 63 characters. */
  readonly namespace?: Resolvable<string>;
  /** 1 to 65535. */
  readonly port?: Resolvable<number>;
}

export interface HTTPRouteExtensionRef {
  /** At most 253 characters. */
  readonly group: Resolvable<string>;
  /** 1 to 63 characters. */
  readonly kind: Resolvable<string>;
  /** 1 to 253 characters. */
  readonly name: Resolvable<string>;
}

export interface HTTPRouteCors {
  readonly allowCredentials?: Resolvable<boolean>;
  /** At most 64 items. Each 1 to 256 characters. */
  readonly allowHeaders?: readonly Resolvable<string>[];
  /** At most 9 items. */
  readonly allowMethods?: readonly Resolvable<'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE' | 'CONNECT' | 'OPTIONS' | 'TRACE' | 'PATCH' | '*'>[];
  /** At most 64 items. Each 1 to 253 characters. */
  readonly allowOrigins?: readonly Resolvable<string>[];
  /** At most 64 items. Each 1 to 256 characters. */
  readonly exposeHeaders?: readonly Resolvable<string>[];
  /**
   * At least 1.
   * @default 5
   */
  readonly maxAge?: Resolvable<number>;
}

export interface HTTPRouteParentRef {
  /**
   * At most 253 characters.
   * @default "gateway.networking.k8s.io"
   */
  readonly group?: Resolvable<string>;
  /**
   * 1 to 63 characters.
   * @default "Gateway"
   */
  readonly kind?: Resolvable<string>;
  /** 1 to 253 characters. */
  readonly name: Resolvable<string>;
  /** 1 to 63 characters. */
  readonly namespace?: Resolvable<string>;
  /** 1 to 65535. */
  readonly port?: Resolvable<number>;
  /** 1 to 253 characters. */
  readonly sectionName?: Resolvable<string>;
}
