// Generated from imports/ by `npx projen generate`. Do not edit.
/** The spec of a GRPCRoute. */
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

/** A value of `useDefaultGateways` of a GRPCRoute. */
export enum GrpcRouteUseDefaultGateways {
  ALL = 'All',
  NONE = 'None',
}

/** An entry of `rules` of a GRPCRoute. */
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

/** Stands at `rules.sessionPersistence` of a GRPCRoute. */
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

/** A value of `rules.sessionPersistence.type` of a GRPCRoute. */
export enum GrpcRouteRuleSessionPersistenceType {
  COOKIE = 'Cookie',
  HEADER = 'Header',
}

/** Stands at `rules.sessionPersistence.cookieConfig` of a GRPCRoute. */
export interface GrpcRouteRuleSessionPersistenceCookieConfig {
  /** @default "Session" */
  readonly lifetimeType?: GrpcRouteRuleSessionPersistenceCookieConfigLifetimeType;
}

/** A value of `rules.sessionPersistence.cookieConfig.lifetimeType` of a GRPCRoute. */
export enum GrpcRouteRuleSessionPersistenceCookieConfigLifetimeType {
  PERMANENT = 'Permanent',
  SESSION = 'Session',
}

/** An entry of `rules.matches` of a GRPCRoute. */
export interface GrpcRouteRuleMatch {
  /** At most 16 items. */
  readonly headers?: GrpcRouteRuleMatchHeader[];
  readonly method?: GrpcRouteRuleMatchMethod;
}

/** Stands at `rules.matches.method` of a GRPCRoute. */
export interface GrpcRouteRuleMatchMethod {
  /** At most 1024 characters. */
  readonly method?: string;
  /** At most 1024 characters. */
  readonly service?: string;
  /** @default "Exact" */
  readonly type?: GrpcRouteRuleMatchHeaderType;
}

/** An entry of `rules.matches.headers` of a GRPCRoute. */
export interface GrpcRouteRuleMatchHeader {
  /** 1 to 256 characters. */
  readonly name: string;
  /** @default "Exact" */
  readonly type?: GrpcRouteRuleMatchHeaderType;
  /** 1 to 4096 characters. */
  readonly value: string;
}

/** A value of `rules.matches.headers.type` and `rules.matches.method.type` of a GRPCRoute. */
export enum GrpcRouteRuleMatchHeaderType {
  EXACT = 'Exact',
  REGULAR_EXPRESSION = 'RegularExpression',
}

/** An entry of `rules.backendRefs` of a GRPCRoute. */
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

/** An entry of `rules.backendRefs.filters` and `rules.filters` of a GRPCRoute. */
export interface GrpcRouteRuleFilter {
  readonly extensionRef?: GrpcRouteRuleFilterExtensionRef;
  readonly requestHeaderModifier?: GrpcRouteRuleFilterRequestHeaderModifier;
  readonly requestMirror?: GrpcRouteRuleFilterRequestMirror;
  readonly responseHeaderModifier?: GrpcRouteRuleFilterRequestHeaderModifier;
  readonly type: GrpcRouteRuleFilterType;
}

/** A value of `rules.backendRefs.filters.type` and `rules.filters.type` of a GRPCRoute. */
export enum GrpcRouteRuleFilterType {
  RESPONSE_HEADER_MODIFIER = 'ResponseHeaderModifier',
  REQUEST_HEADER_MODIFIER = 'RequestHeaderModifier',
  REQUEST_MIRROR = 'RequestMirror',
  EXTENSION_REF = 'ExtensionRef',
}

/** Stands at `rules.backendRefs.filters.requestMirror` and `rules.filters.requestMirror` of a GRPCRoute. */
export interface GrpcRouteRuleFilterRequestMirror {
  readonly backendRef: GrpcRouteRuleFilterRequestMirrorBackendRef;
  readonly fraction?: GrpcRouteRuleFilterRequestMirrorFraction;
  /** 0 to 100. */
  readonly percent?: number;
}

/** Stands at `rules.backendRefs.filters.requestMirror.fraction` and `rules.filters.requestMirror.fraction` of a GRPCRoute. */
export interface GrpcRouteRuleFilterRequestMirrorFraction {
  /**
   * At least 1.
   * @default 100
   */
  readonly denominator?: number;
  /** At least 0. */
  readonly numerator: number;
}

/** Stands at `rules.backendRefs.filters.requestMirror.backendRef` and `rules.filters.requestMirror.backendRef` of a GRPCRoute. */
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

/** Stands at `rules.backendRefs.filters.requestHeaderModifier`, `rules.backendRefs.filters.responseHeaderModifier`, `rules.filters.requestHeaderModifier` and 1 more place of a GRPCRoute. */
export interface GrpcRouteRuleFilterRequestHeaderModifier {
  /** At most 16 items. */
  readonly add?: GrpcRouteRuleFilterRequestHeaderModifierAdd[];
  /** At most 16 items. */
  readonly remove?: string[];
  /** At most 16 items. */
  readonly set?: GrpcRouteRuleFilterRequestHeaderModifierAdd[];
}

/** An entry of `rules.backendRefs.filters.requestHeaderModifier.add`, `rules.backendRefs.filters.requestHeaderModifier.set`, `rules.backendRefs.filters.responseHeaderModifier.add` and 5 more places of a GRPCRoute. */
export interface GrpcRouteRuleFilterRequestHeaderModifierAdd {
  /** 1 to 256 characters. */
  readonly name: string;
  /** 1 to 4096 characters. */
  readonly value: string;
}

/** Stands at `rules.backendRefs.filters.extensionRef` and `rules.filters.extensionRef` of a GRPCRoute. */
export interface GrpcRouteRuleFilterExtensionRef {
  /** At most 253 characters. */
  readonly group: string;
  /** 1 to 63 characters. */
  readonly kind: string;
  /** 1 to 253 characters. */
  readonly name: string;
}

/** An entry of `parentRefs` of a GRPCRoute. */
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
