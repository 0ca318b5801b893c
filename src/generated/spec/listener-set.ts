// Generated from imports/ by `npx projen generate`. Do not edit.
import type { Resolvable } from '../resolvable';

/** In Gateway API since 1.5. */
export interface ListenerSetSpec {
  /** 1 to 64 items. */
  readonly listeners: readonly ListenerSetListener[];
  readonly parentRef: ListenerSetParentRef;
}

export interface ListenerSetParentRef {
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
}

export interface ListenerSetListener {
  /** @default {"namespaces":{"from":"Same"}} */
  readonly allowedRoutes?: ListenerSetAllowedRoutes;
  /** 1 to 253 characters. */
  readonly hostname?: Resolvable<string>;
  /** 1 to 253 characters. */
  readonly name: Resolvable<string>;
  /** 1 to 65535. */
  readonly port: Resolvable<number>;
  /** 1 to 255 characters. */
  readonly protocol: Resolvable<string>;
  readonly tls?: ListenerSetTls;
}

export interface ListenerSetTls {
  /** At most 64 items. */
  readonly certificateRefs?: readonly ListenerSetCertificateRef[];
  /** @default "Terminate" */
  readonly mode?: Resolvable<'Terminate' | 'Passthrough'>;
  /** At most 16 entries. Each at most 4096 characters. */
  readonly options?: Readonly<Record<string, Resolvable<string>>>;
}

export interface ListenerSetCertificateRef {
  /**
   * At most 253 characters.
   * @default ""
   */
  readonly group?: Resolvable<string>;
  /**
   * 1 to 63 characters.
   * @default "Secret"
   */
  readonly kind?: Resolvable<string>;
  /** 1 to 253 characters. */
  readonly name: Resolvable<string>;
  /** 1 to 63 characters. */
  readonly namespace?: Resolvable<string>;
}

export interface ListenerSetAllowedRoutes {
  /** At most 8 items. */
  readonly kinds?: readonly ListenerSetKind[];
  /** @default {"from":"Same"} */
  readonly namespaces?: ListenerSetNamespaces;
}

export interface ListenerSetNamespaces {
  /** @default "Same" */
  readonly from?: Resolvable<'All' | 'Selector' | 'Same'>;
  readonly selector?: ListenerSetSelector;
}

export interface ListenerSetSelector {
  readonly matchExpressions?: readonly ListenerSetMatchExpression[];
  readonly matchLabels?: Readonly<Record<string, Resolvable<string>>>;
}

export interface ListenerSetMatchExpression {
  readonly key: Resolvable<string>;
  readonly operator: Resolvable<string>;
  readonly values?: readonly Resolvable<string>[];
}

export interface ListenerSetKind {
  /**
   * At most 253 characters.
   * @default "gateway.networking.k8s.io"
   */
  readonly group?: Resolvable<string>;
  /** 1 to 63 characters. */
  readonly kind: Resolvable<string>;
}
