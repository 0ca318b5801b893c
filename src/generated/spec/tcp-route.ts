// Generated from imports/ by `npx projen generate`. Do not edit.
import type { Leaf } from '../leaf';

/** In Gateway API since 1.6 (experimental channel: since 1.4 or earlier). */
export interface TCPRouteSpec {
  /** At most 32 items. */
  readonly parentRefs?: readonly TCPRouteParentRef[];
  /** Exactly 1 item. */
  readonly rules: readonly TCPRouteRule[];
  /** In Gateway API, experimental channel only. */
  readonly useDefaultGateways?: Leaf<'All' | 'None'>;
}

export interface TCPRouteRule {
  /** 1 to 16 items. */
  readonly backendRefs: readonly TCPRouteBackendRef[];
  /** 1 to 253 characters. */
  readonly name?: Leaf<string>;
}

export interface TCPRouteBackendRef {
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

export interface TCPRouteParentRef {
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
