// Generated from imports/ by `npx projen generate`. Do not edit.
/**
 * The spec of a TCPRoute.
 * In Gateway API since 1.6 (experimental channel: since 1.4 or earlier).
 */
export interface TcpRouteSpec {
  /** At most 32 items. */
  readonly parentRefs?: TcpRouteParentRef[];
  /** Exactly 1 item. */
  readonly rules: TcpRouteRule[];
  /** In Gateway API, experimental channel only. */
  readonly useDefaultGateways?: TcpRouteUseDefaultGateways;
}

/** A value of `useDefaultGateways` of a TCPRoute. */
export enum TcpRouteUseDefaultGateways {
  ALL = 'All',
  NONE = 'None',
}

/** An entry of `rules` of a TCPRoute. */
export interface TcpRouteRule {
  /** 1 to 16 items. */
  readonly backendRefs: TcpRouteRuleBackendRef[];
  /** 1 to 253 characters. */
  readonly name?: string;
}

/** An entry of `rules.backendRefs` of a TCPRoute. */
export interface TcpRouteRuleBackendRef {
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

/** An entry of `parentRefs` of a TCPRoute. */
export interface TcpRouteParentRef {
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
