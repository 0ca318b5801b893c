// Generated from imports/ by `npx projen generate`. Do not edit.
import type { Resolvable } from '../resolvable';

/** In Gateway API since 1.6 (experimental channel: since 1.4 or earlier). */
export interface UDPRouteSpec {
  /** At most 32 items. */
  readonly parentRefs?: readonly UDPRouteParentRef[];
  /** Exactly 1 item. */
  readonly rules: readonly UDPRouteRule[];
  /** In Gateway API, experimental channel only. */
  readonly useDefaultGateways?: Resolvable<'All' | 'None'>;
}

export interface UDPRouteRule {
  /** 1 to 16 items. */
  readonly backendRefs: readonly UDPRouteBackendRef[];
  /** 1 to 253 characters. */
  readonly name?: Resolvable<string>;
}

export interface UDPRouteBackendRef {
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

export interface UDPRouteParentRef {
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
