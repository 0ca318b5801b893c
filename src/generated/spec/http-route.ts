// Generated from imports/ by `npx projen generate`. Do not edit.
import type { Leaf } from '../leaf';

export interface HTTPRouteSpec {
  /** At most 16 items. Each 1 to 253 characters. */
  readonly hostnames?: readonly Leaf<string>[];
  /** At most 32 items. */
  readonly parentRefs?: readonly HTTPRouteParentRef[];
  /**
   * 1 to 16 items.
   * @default [{"matches":[{"path":{"type":"PathPrefix","value":"/"}}]}]
   */
  readonly rules?: readonly HTTPRouteRule[];
  /** In Gateway API, experimental channel only. */
  readonly useDefaultGateways?: Leaf<'All' | 'None'>;
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
  readonly name?: Leaf<string>;
  /** In Gateway API, experimental channel only. */
  readonly retry?: HTTPRouteRetry;
  /** In Gateway API, experimental channel only. */
  readonly sessionPersistence?: HTTPRouteSessionPersistence;
  readonly timeouts?: HTTPRouteTimeouts;
}

export interface HTTPRouteTimeouts {
  readonly backendRequest?: Leaf<string>;
  readonly request?: Leaf<string>;
}

export interface HTTPRouteSessionPersistence {
  readonly absoluteTimeout?: Leaf<string>;
  readonly cookieConfig?: HTTPRouteCookieConfig;
  /** In Gateway API until 1.5, experimental channel only. */
  readonly idleTimeout?: Leaf<string>;
  /** At most 128 characters. */
  readonly sessionName?: Leaf<string>;
  /** @default "Cookie" */
  readonly type?: Leaf<'Cookie' | 'Header'>;
}

export interface HTTPRouteCookieConfig {
  /** @default "Session" */
  readonly lifetimeType?: Leaf<'Permanent' | 'Session'>;
}

export interface HTTPRouteRetry {
  /** At least 1. */
  readonly attempts?: Leaf<number>;
  readonly backoff?: Leaf<string>;
  /** Each 400 to 599. */
  readonly codes?: readonly Leaf<number>[];
}

export interface HTTPRouteMatch {
  /** At most 16 items. */
  readonly headers?: readonly HTTPRouteHeader[];
  readonly method?: Leaf<'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE' | 'CONNECT' | 'OPTIONS' | 'TRACE' | 'PATCH'>;
  /** @default {"type":"PathPrefix","value":"/"} */
  readonly path?: HTTPRouteMatchPath;
  /** At most 16 items. */
  readonly queryParams?: readonly HTTPRouteQueryParam[];
}

export interface HTTPRouteQueryParam {
  /** 1 to 256 characters. */
  readonly name: Leaf<string>;
  /** @default "Exact" */
  readonly type?: Leaf<'Exact' | 'RegularExpression'>;
  /** 1 to 1024 characters. */
  readonly value: Leaf<string>;
}

export interface HTTPRouteMatchPath {
  /** @default "PathPrefix" */
  readonly type?: Leaf<'Exact' | 'PathPrefix' | 'RegularExpression'>;
  /**
   * At most 1024 characters.
   * @default "/"
   */
  readonly value?: Leaf<string>;
}

export interface HTTPRouteHeader {
  /** 1 to 256 characters. */
  readonly name: Leaf<string>;
  /** @default "Exact" */
  readonly type?: Leaf<'Exact' | 'RegularExpression'>;
  /** 1 to 4096 characters. */
  readonly value: Leaf<string>;
}

export interface HTTPRouteRuleBackendRef {
  /** At most 16 items. */
  readonly filters?: readonly HTTPRouteFilter[];
  /**
   * At most 253 characters.
   * @default ""
   */
  readonly group?: Leaf<string>;
  /**
   * 1 to 63 characters.
   * @default "Service"
   */
  readonly kind?: Leaf<string>;
  /** 1 to 253 characters. */
  readonly name: Leaf<string>;
  /** 1 to 63 characters. */
  readonly namespace?: Leaf<string>;
  /** 1 to 65535. */
  readonly port?: Leaf<number>;
  /**
   * 0 to 1000000.
   * @default 1
   */
  readonly weight?: Leaf<number>;
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
  readonly type: Leaf<'RequestHeaderModifier' | 'ResponseHeaderModifier' | 'RequestMirror' | 'RequestRedirect' | 'URLRewrite' | 'ExtensionRef' | 'CORS' | 'ExternalAuth'>;
  readonly urlRewrite?: HTTPRouteUrlRewrite;
}

export interface HTTPRouteUrlRewrite {
  /** 1 to 253 characters. */
  readonly hostname?: Leaf<string>;
  readonly path?: HTTPRouteRequestRedirectPath;
}

export interface HTTPRouteRequestRedirect {
  /** 1 to 253 characters. */
  readonly hostname?: Leaf<string>;
  readonly path?: HTTPRouteRequestRedirectPath;
  /** 1 to 65535. */
  readonly port?: Leaf<number>;
  readonly scheme?: Leaf<'http' | 'https'>;
  /**
   * 303, 307, 308 in Gateway API since 1.5.
   * @default 302
   */
  readonly statusCode?: Leaf<301 | 302 | 303 | 307 | 308>;
}

export interface HTTPRouteRequestRedirectPath {
  /** At most 1024 characters. */
  readonly replaceFullPath?: Leaf<string>;
  /** At most 1024 characters. */
  readonly replacePrefixMatch?: Leaf<string>;
  readonly type: Leaf<'ReplaceFullPath' | 'ReplacePrefixMatch'>;
}

export interface HTTPRouteRequestMirror {
  readonly backendRef: HTTPRouteExternalAuthBackendRef;
  readonly fraction?: HTTPRouteFraction;
  /** 0 to 100. */
  readonly percent?: Leaf<number>;
}

export interface HTTPRouteFraction {
  /**
   * At least 1.
   * @default 100
   */
  readonly denominator?: Leaf<number>;
  /** At least 0. */
  readonly numerator: Leaf<number>;
}

export interface HTTPRouteHeaderModifier {
  /** At most 16 items. */
  readonly add?: readonly HTTPRouteAdd[];
  /** At most 16 items. */
  readonly remove?: readonly Leaf<string>[];
  /** At most 16 items. */
  readonly set?: readonly HTTPRouteAdd[];
}

export interface HTTPRouteAdd {
  /** 1 to 256 characters. */
  readonly name: Leaf<string>;
  /** 1 to 4096 characters. */
  readonly value: Leaf<string>;
}

export interface HTTPRouteExternalAuth {
  readonly backendRef: HTTPRouteExternalAuthBackendRef;
  readonly forwardBody?: HTTPRouteForwardBody;
  readonly grpc?: HTTPRouteGrpc;
  readonly http?: HTTPRouteHttp;
  readonly protocol: Leaf<'HTTP' | 'GRPC'>;
}

export interface HTTPRouteHttp {
  /** At most 64 items. */
  readonly allowedHeaders?: readonly Leaf<string>[];
  /** At most 64 items. */
  readonly allowedResponseHeaders?: readonly Leaf<string>[];
  /** At most 1024 characters. */
  readonly path?: Leaf<string>;
}

export interface HTTPRouteGrpc {
  /** At most 64 items. */
  readonly allowedHeaders?: readonly Leaf<string>[];
}

export interface HTTPRouteForwardBody {
  readonly maxSize?: Leaf<number>;
}

export interface HTTPRouteExternalAuthBackendRef {
  /**
   * At most 253 characters.
   * @default ""
   */
  readonly group?: Leaf<string>;
  /**
   * 1 to 63 characters.
   * @default "Service"
   */
  readonly kind?: Leaf<string>;
  /** 1 to 253 characters. */
  readonly name: Leaf<string>;
  /** 1 to 63 characters. */
  readonly namespace?: Leaf<string>;
  /** 1 to 65535. */
  readonly port?: Leaf<number>;
}

export interface HTTPRouteExtensionRef {
  /** At most 253 characters. */
  readonly group: Leaf<string>;
  /** 1 to 63 characters. */
  readonly kind: Leaf<string>;
  /** 1 to 253 characters. */
  readonly name: Leaf<string>;
}

export interface HTTPRouteCors {
  readonly allowCredentials?: Leaf<boolean>;
  /** At most 64 items. Each 1 to 256 characters. */
  readonly allowHeaders?: readonly Leaf<string>[];
  /** At most 9 items. */
  readonly allowMethods?: readonly Leaf<'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE' | 'CONNECT' | 'OPTIONS' | 'TRACE' | 'PATCH' | '*'>[];
  /** At most 64 items. Each 1 to 253 characters. */
  readonly allowOrigins?: readonly Leaf<string>[];
  /** At most 64 items. Each 1 to 256 characters. */
  readonly exposeHeaders?: readonly Leaf<string>[];
  /**
   * At least 1.
   * @default 5
   */
  readonly maxAge?: Leaf<number>;
}

export interface HTTPRouteParentRef {
  /**
   * At most 253 characters.
   * @default "gateway.networking.k8s.io"
   */
  readonly group?: Leaf<string>;
  /**
   * 1 to 63 characters.
   * @default "Gateway"
   */
  readonly kind?: Leaf<string>;
  /** 1 to 253 characters. */
  readonly name: Leaf<string>;
  /** 1 to 63 characters. */
  readonly namespace?: Leaf<string>;
  /** 1 to 65535. */
  readonly port?: Leaf<number>;
  /** 1 to 253 characters. */
  readonly sectionName?: Leaf<string>;
}
