// Generated from imports/ by `npx projen generate`. Do not edit.
export interface GrpcRouteSpec {
  /** At most 16 items. Each 1 to 253 characters. */
  readonly hostnames?: string[];
  /** At most 32 items. */
  readonly parentRefs?: GrpcRouteParentRef[];
  /** At most 16 items. */
  readonly rules?: GrpcRouteRule[];
  /** In Gateway API, experimental channel only. */
  readonly useDefaultGateways?: GrpcRouteUseDefaultGateways;
}

export enum GrpcRouteUseDefaultGateways {
  ALL = 'All',
  NONE = 'None',
}

export interface GrpcRouteRule {
  /** At most 16 items. */
  readonly backendRefs?: GrpcRouteRuleBackendRef[];
  /** At most 16 items. */
  readonly filters?: GrpcRouteRuleFilter[];
  /** At most 64 items. */
  readonly matches?: GrpcRouteRuleMatch[];
  /** 1 to 253 characters. */
  readonly name?: string;
  /** In Gateway API, experimental channel only. */
  readonly sessionPersistence?: GrpcRouteRuleSessionPersistence;
}

export interface GrpcRouteRuleSessionPersistence {
  readonly absoluteTimeout?: string;
  readonly cookieConfig?: GrpcRouteRuleSessionPersistenceCookieConfig;
  /** In Gateway API until 1.5, experimental channel only. */
  readonly idleTimeout?: string;
  /** At most 128 characters. */
  readonly sessionName?: string;
  /** @default "Cookie" */
  readonly type?: GrpcRouteRuleSessionPersistenceType;
}

export enum GrpcRouteRuleSessionPersistenceType {
  COOKIE = 'Cookie',
  HEADER = 'Header',
}

export interface GrpcRouteRuleSessionPersistenceCookieConfig {
  /** @default "Session" */
  readonly lifetimeType?: GrpcRouteRuleSessionPersistenceCookieConfigLifetimeType;
}

export enum GrpcRouteRuleSessionPersistenceCookieConfigLifetimeType {
  PERMANENT = 'Permanent',
  SESSION = 'Session',
}

export interface GrpcRouteRuleMatch {
  /** At most 16 items. */
  readonly headers?: GrpcRouteRuleMatchHeader[];
  readonly method?: GrpcRouteRuleMatchMethod;
}

export interface GrpcRouteRuleMatchMethod {
  /** At most 1024 characters. */
  readonly method?: string;
  /** At most 1024 characters. */
  readonly service?: string;
  /** @default "Exact" */
  readonly type?: GrpcRouteRuleMatchHeaderType;
}

export interface GrpcRouteRuleMatchHeader {
  /** 1 to 256 characters. */
  readonly name: string;
  /** @default "Exact" */
  readonly type?: GrpcRouteRuleMatchHeaderType;
  /** 1 to 4096 characters. */
  readonly value: string;
}

export enum GrpcRouteRuleMatchHeaderType {
  EXACT = 'Exact',
  REGULAR_EXPRESSION = 'RegularExpression',
}

export interface GrpcRouteRuleBackendRef {
  /** At most 16 items. */
  readonly filters?: GrpcRouteRuleFilter[];
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

export interface GrpcRouteRuleFilter {
  readonly extensionRef?: GrpcRouteRuleFilterExtensionRef;
  readonly requestHeaderModifier?: GrpcRouteRuleFilterRequestHeaderModifier;
  readonly requestMirror?: GrpcRouteRuleFilterRequestMirror;
  readonly responseHeaderModifier?: GrpcRouteRuleFilterRequestHeaderModifier;
  readonly type: GrpcRouteRuleFilterType;
}

export enum GrpcRouteRuleFilterType {
  RESPONSE_HEADER_MODIFIER = 'ResponseHeaderModifier',
  REQUEST_HEADER_MODIFIER = 'RequestHeaderModifier',
  REQUEST_MIRROR = 'RequestMirror',
  EXTENSION_REF = 'ExtensionRef',
}

export interface GrpcRouteRuleFilterRequestMirror {
  readonly backendRef: GrpcRouteRuleFilterRequestMirrorBackendRef;
  readonly fraction?: GrpcRouteRuleFilterRequestMirrorFraction;
  /** 0 to 100. */
  readonly percent?: number;
}

export interface GrpcRouteRuleFilterRequestMirrorFraction {
  /**
   * At least 1.
   * @default 100
   */
  readonly denominator?: number;
  /** At least 0. */
  readonly numerator: number;
}

export interface GrpcRouteRuleFilterRequestMirrorBackendRef {
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

export interface GrpcRouteRuleFilterRequestHeaderModifier {
  /** At most 16 items. */
  readonly add?: GrpcRouteRuleFilterRequestHeaderModifierAdd[];
  /** At most 16 items. */
  readonly remove?: string[];
  /** At most 16 items. */
  readonly set?: GrpcRouteRuleFilterRequestHeaderModifierAdd[];
}

export interface GrpcRouteRuleFilterRequestHeaderModifierAdd {
  /** 1 to 256 characters. */
  readonly name: string;
  /** 1 to 4096 characters. */
  readonly value: string;
}

export interface GrpcRouteRuleFilterExtensionRef {
  /** At most 253 characters. */
  readonly group: string;
  /** 1 to 63 characters. */
  readonly kind: string;
  /** 1 to 253 characters. */
  readonly name: string;
}

export interface GrpcRouteParentRef {
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
