// Generated from imports/ by `npx projen generate`. Do not edit.
import type { Leaf } from '../leaf';

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
}

export interface ListenerSetListener {
  /** @default {"namespaces":{"from":"Same"}} */
  readonly allowedRoutes?: ListenerSetAllowedRoutes;
  /** 1 to 253 characters. */
  readonly hostname?: Leaf<string>;
  /** 1 to 253 characters. */
  readonly name: Leaf<string>;
  /** 1 to 65535. */
  readonly port: Leaf<number>;
  /** 1 to 255 characters. */
  readonly protocol: Leaf<string>;
  readonly tls?: ListenerSetTls;
}

export interface ListenerSetTls {
  /** At most 64 items. */
  readonly certificateRefs?: readonly ListenerSetCertificateRef[];
  /** @default "Terminate" */
  readonly mode?: Leaf<'Terminate' | 'Passthrough'>;
  /** At most 16 entries. Each at most 4096 characters. */
  readonly options?: Readonly<Record<string, Leaf<string>>>;
}

export interface ListenerSetCertificateRef {
  /**
   * At most 253 characters.
   * @default ""
   */
  readonly group?: Leaf<string>;
  /**
   * 1 to 63 characters.
   * @default "Secret"
   */
  readonly kind?: Leaf<string>;
  /** 1 to 253 characters. */
  readonly name: Leaf<string>;
  /** 1 to 63 characters. */
  readonly namespace?: Leaf<string>;
}

export interface ListenerSetAllowedRoutes {
  /** At most 8 items. */
  readonly kinds?: readonly ListenerSetKind[];
  /** @default {"from":"Same"} */
  readonly namespaces?: ListenerSetNamespaces;
}

export interface ListenerSetNamespaces {
  /** @default "Same" */
  readonly from?: Leaf<'All' | 'Selector' | 'Same'>;
  readonly selector?: ListenerSetSelector;
}

export interface ListenerSetSelector {
  readonly matchExpressions?: readonly ListenerSetMatchExpression[];
  readonly matchLabels?: Readonly<Record<string, Leaf<string>>>;
}

export interface ListenerSetMatchExpression {
  readonly key: Leaf<string>;
  readonly operator: Leaf<string>;
  readonly values?: readonly Leaf<string>[];
}

export interface ListenerSetKind {
  /**
   * At most 253 characters.
   * @default "gateway.networking.k8s.io"
   */
  readonly group?: Leaf<string>;
  /** 1 to 63 characters. */
  readonly kind: Leaf<string>;
}
