// Generated from imports/ by `npx projen generate`. Do not edit.
import type { Leaf } from '../leaf';

/** In Gateway API until 1.4, experimental channel only. */
export interface XListenerSetSpec {
  /** 1 to 64 items. */
  readonly listeners: readonly XListenerSetListener[];
  readonly parentRef: XListenerSetParentRef;
}

export interface XListenerSetParentRef {
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

export interface XListenerSetListener {
  /** @default {"namespaces":{"from":"Same"}} */
  readonly allowedRoutes?: XListenerSetAllowedRoutes;
  /** 1 to 253 characters. */
  readonly hostname?: Leaf<string>;
  /** 1 to 253 characters. */
  readonly name: Leaf<string>;
  /**
   * 0 to 65535.
   * @default 0
   */
  readonly port?: Leaf<number>;
  /** 1 to 255 characters. */
  readonly protocol: Leaf<string>;
  readonly tls?: XListenerSetTls;
}

export interface XListenerSetTls {
  /** At most 64 items. */
  readonly certificateRefs?: readonly XListenerSetCertificateRef[];
  /** @default "Terminate" */
  readonly mode?: Leaf<'Terminate' | 'Passthrough'>;
  /** At most 16 entries. Each at most 4096 characters. */
  readonly options?: Readonly<Record<string, Leaf<string>>>;
}

export interface XListenerSetCertificateRef {
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

export interface XListenerSetAllowedRoutes {
  /** At most 8 items. */
  readonly kinds?: readonly XListenerSetKind[];
  /** @default {"from":"Same"} */
  readonly namespaces?: XListenerSetNamespaces;
}

export interface XListenerSetNamespaces {
  /** @default "Same" */
  readonly from?: Leaf<'All' | 'Selector' | 'Same'>;
  readonly selector?: XListenerSetSelector;
}

export interface XListenerSetSelector {
  readonly matchExpressions?: readonly XListenerSetMatchExpression[];
  readonly matchLabels?: Readonly<Record<string, Leaf<string>>>;
}

export interface XListenerSetMatchExpression {
  readonly key: Leaf<string>;
  readonly operator: Leaf<string>;
  readonly values?: readonly Leaf<string>[];
}

export interface XListenerSetKind {
  /**
   * At most 253 characters.
   * @default "gateway.networking.k8s.io"
   */
  readonly group?: Leaf<string>;
  /** 1 to 63 characters. */
  readonly kind: Leaf<string>;
}
