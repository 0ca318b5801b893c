// Generated from imports/ by `npx projen generate`. Do not edit.
import type { Resolvable } from '../resolvable';

export interface GRPCRouteSpec {
  /** At most 16 items. Each 1 to 253 characters. */
  readonly hostnames?: readonly Resolvable<string>[];
  /** At most 32 items. */
  readonly parentRefs?: readonly GRPCRouteParentRef[];
  /** At most 16 items. */
  readonly rules?: readonly GRPCRouteRule[];
  /** In Gateway API, experimental channel only. */
  readonly useDefaultGateways?: Resolvable<'All' | 'None'>;
}

export interface GRPCRouteRule {
  /** At most 16 items. */
  readonly backendRefs?: readonly GRPCRouteRuleBackendRef[];
  /** At most 16 items. */
  readonly filters?: readonly GRPCRouteFilter[];
  /** At most 64 items. */
  readonly matches?: readonly GRPCRouteMatch[];
  /** 1 to 253 characters. */
  readonly name?: Resolvable<string>;
  /** In Gateway API, experimental channel only. */
  readonly sessionPersistence?: GRPCRouteSessionPersistence;
}

export interface GRPCRouteSessionPersistence {
  readonly absoluteTimeout?: Resolvable<string>;
  readonly cookieConfig?: GRPCRouteCookieConfig;
  /** In Gateway API until 1.5, experimental channel only. */
  readonly idleTimeout?: Resolvable<string>;
  /** At most 128 characters. */
  readonly sessionName?: Resolvable<string>;
  /** @default "Cookie" */
  readonly type?: Resolvable<'Cookie' | 'Header'>;
}

export interface GRPCRouteCookieConfig {
  /** @default "Session" */
  readonly lifetimeType?: Resolvable<'Permanent' | 'Session'>;
}

export interface GRPCRouteMatch {
  /** At most 16 items. */
  readonly headers?: readonly GRPCRouteHeader[];
  readonly method?: GRPCRouteMethod;
}

export interface GRPCRouteMethod {
  /** At most 1024 characters. */
  readonly method?: Resolvable<string>;
  /** At most 1024 characters. */
  readonly service?: Resolvable<string>;
  /** @default "Exact" */
  readonly type?: Resolvable<'Exact' | 'RegularExpression'>;
}

export interface GRPCRouteHeader {
  /** 1 to 256 characters. */
  readonly name: Resolvable<string>;
  /** @default "Exact" */
  readonly type?: Resolvable<'Exact' | 'RegularExpression'>;
  /** 1 to 4096 characters. */
  readonly value: Resolvable<string>;
}

export interface GRPCRouteRuleBackendRef {
  /** At most 16 items. */
  readonly filters?: readonly GRPCRouteFilter[];
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

export interface GRPCRouteFilter {
  readonly extensionRef?: GRPCRouteExtensionRef;
  readonly requestHeaderModifier?: GRPCRouteHeaderModifier;
  readonly requestMirror?: GRPCRouteRequestMirror;
  readonly responseHeaderModifier?: GRPCRouteHeaderModifier;
  readonly type: Resolvable<'ResponseHeaderModifier' | 'RequestHeaderModifier' | 'RequestMirror' | 'ExtensionRef'>;
}

export interface GRPCRouteRequestMirror {
  readonly backendRef: GRPCRouteRequestMirrorBackendRef;
  readonly fraction?: GRPCRouteFraction;
  /** 0 to 100. */
  readonly percent?: Resolvable<number>;
}

export interface GRPCRouteFraction {
  /**
   * At least 1.
   * @default 100
   */
  readonly denominator?: Resolvable<number>;
  /** At least 0. */
  readonly numerator: Resolvable<number>;
}

export interface GRPCRouteRequestMirrorBackendRef {
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

export interface GRPCRouteHeaderModifier {
  /** At most 16 items. */
  readonly add?: readonly GRPCRouteAdd[];
  /** At most 16 items. */
  readonly remove?: readonly Resolvable<string>[];
  /** At most 16 items. */
  readonly set?: readonly GRPCRouteAdd[];
}

export interface GRPCRouteAdd {
  /** 1 to 256 characters. */
  readonly name: Resolvable<string>;
  /** 1 to 4096 characters. */
  readonly value: Resolvable<string>;
}

export interface GRPCRouteExtensionRef {
  /** At most 253 characters. */
  readonly group: Resolvable<string>;
  /** 1 to 63 characters. */
  readonly kind: Resolvable<string>;
  /** 1 to 253 characters. */
  readonly name: Resolvable<string>;
}

export interface GRPCRouteParentRef {
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
