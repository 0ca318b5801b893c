// Generated from imports/ by `npx projen generate`. Do not edit.
import type { Resolvable } from '../resolvable';

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

export interface XListenerSetListener {
  /** @default {"namespaces":{"from":"Same"}} */
  readonly allowedRoutes?: XListenerSetAllowedRoutes;
  /** 1 to 253 characters. */
  readonly hostname?: Resolvable<string>;
  /** 1 to 253 characters. */
  readonly name: Resolvable<string>;
  /**
   * 0 to 65535.
   * @default 0
   */
  readonly port?: Resolvable<number>;
  /** 1 to 255 characters. */
  readonly protocol: Resolvable<string>;
  readonly tls?: XListenerSetTls;
}

export interface XListenerSetTls {
  /** At most 64 items. */
  readonly certificateRefs?: readonly XListenerSetCertificateRef[];
  /** @default "Terminate" */
  readonly mode?: Resolvable<'Terminate' | 'Passthrough'>;
  /** At most 16 entries. Each at most 4096 characters. */
  readonly options?: Readonly<Record<string, Resolvable<string>>>;
}

export interface XListenerSetCertificateRef {
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

export interface XListenerSetAllowedRoutes {
  /** At most 8 items. */
  readonly kinds?: readonly XListenerSetKind[];
  /** @default {"from":"Same"} */
  readonly namespaces?: XListenerSetNamespaces;
}

export interface XListenerSetNamespaces {
  /** @default "Same" */
  readonly from?: Resolvable<'All' | 'Selector' | 'Same'>;
  readonly selector?: XListenerSetSelector;
}

export interface XListenerSetSelector {
  readonly matchExpressions?: readonly XListenerSetMatchExpression[];
  readonly matchLabels?: Readonly<Record<string, Resolvable<string>>>;
}

export interface XListenerSetMatchExpression {
  readonly key: Resolvable<string>;
  readonly operator: Resolvable<string>;
  readonly values?: readonly Resolvable<string>[];
}

export interface XListenerSetKind {
  /**
   * At most 253 characters.
   * @default "gateway.networking.k8s.io"
   */
  readonly group?: Resolvable<string>;
  /** 1 to 63 characters. */
  readonly kind: Resolvable<string>;
}
