// Generated from imports/ by `npx projen generate`. Do not edit.
import type { Leaf } from '../leaf';

/** In Gateway API since 1.5 (experimental channel: since 1.4 or earlier). */
export interface TLSRouteSpec {
  /** 1 to 1024 items. Each 1 to 253 characters. */
  readonly hostnames: readonly Leaf<string>[];
  /** At most 32 items. */
  readonly parentRefs?: readonly TLSRouteParentRef[];
  /** Exactly 1 item. */
  readonly rules: readonly TLSRouteRule[];
  /** In Gateway API, experimental channel only. */
  readonly useDefaultGateways?: Leaf<'All' | 'None'>;
}

export interface TLSRouteRule {
  /** 1 to 16 items. */
  readonly backendRefs: readonly TLSRouteBackendRef[];
  /** 1 to 253 characters. */
  readonly name?: Leaf<string>;
}

export interface TLSRouteBackendRef {
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

export interface TLSRouteParentRef {
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
