// Generated from imports/ by `npx projen generate`. Do not edit.
/**
 * The spec of a TLSRoute.
 * In Gateway API since 1.5 (experimental channel: since 1.4 or earlier).
 */
export interface TlsRouteSpec {
  /** 1 to 1024 items. Each 1 to 253 characters. */
  readonly hostnames: string[];
  /** At most 32 items. */
  readonly parentRefs?: TlsRouteParentRef[];
  /** Exactly 1 item. */
  readonly rules: TlsRouteRule[];
  /** In Gateway API, experimental channel only. */
  readonly useDefaultGateways?: TlsRouteUseDefaultGateways;
}

/** A value of `useDefaultGateways` of a TLSRoute. */
export enum TlsRouteUseDefaultGateways {
  ALL = 'All',
  NONE = 'None',
}

/** An entry of `rules` of a TLSRoute. */
export interface TlsRouteRule {
  /** 1 to 16 items. */
  readonly backendRefs: TlsRouteRuleBackendRef[];
  /** 1 to 253 characters. */
  readonly name?: string;
}

/** An entry of `rules.backendRefs` of a TLSRoute. */
export interface TlsRouteRuleBackendRef {
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

/** An entry of `parentRefs` of a TLSRoute. */
export interface TlsRouteParentRef {
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
