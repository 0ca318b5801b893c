// Generated from imports/ by `npx projen generate`. Do not edit.
import type { Resolvable } from '../resolvable';

/** In Gateway API since 1.5 (experimental channel: since 1.4 or earlier). */
export interface TLSRouteSpec {
  /** 1 to 1024 items. Each 1 to 253 characters. */
  readonly hostnames: readonly Resolvable<string>[];
  /** At most 32 items. */
  readonly parentRefs?: readonly TLSRouteParentRef[];
  /** Exactly 1 item. */
  readonly rules: readonly TLSRouteRule[];
  /** In Gateway API, experimental channel only. */
  readonly useDefaultGateways?: Resolvable<'All' | 'None'>;
}

export interface TLSRouteRule {
  /** 1 to 16 items. */
  readonly backendRefs: readonly TLSRouteBackendRef[];
  /** 1 to 253 characters. */
  readonly name?: Resolvable<string>;
}

export interface TLSRouteBackendRef {
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

export interface TLSRouteParentRef {
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
