// Generated from imports/ by `npx projen generate`. Do not edit.
/**
 * The spec of an XListenerSet.
 * In Gateway API until 1.4, experimental channel only.
 */
export interface XListenerSetSpec {
  /** 1 to 64 items. */
  readonly listeners: XListenerSetListener[];
  readonly parentRef: XListenerSetParentRef;
}

/** Stands at `parentRef` of an XListenerSet. */
export interface XListenerSetParentRef {
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
}

/** An entry of `listeners` of an XListenerSet. */
export interface XListenerSetListener {
  /** @default {"namespaces":{"from":"Same"}} */
  readonly allowedRoutes?: XListenerSetListenerAllowedRoutes;
  /** 1 to 253 characters. */
  readonly hostname?: string;
  /** 1 to 253 characters. */
  readonly name: string;
  /**
   * 0 to 65535.
   * @default 0
   */
  readonly port?: number;
  /** 1 to 255 characters. */
  readonly protocol: string;
  readonly tls?: XListenerSetListenerTls;
}

/** Stands at `listeners.tls` of an XListenerSet. */
export interface XListenerSetListenerTls {
  /** At most 64 items. */
  readonly certificateRefs?: XListenerSetListenerTlsCertificateRef[];
  /** @default "Terminate" */
  readonly mode?: XListenerSetListenerTlsMode;
  /** At most 16 entries. Each at most 4096 characters. */
  readonly options?: { [key: string]: string };
}

/** A value of `listeners.tls.mode` of an XListenerSet. */
export enum XListenerSetListenerTlsMode {
  TERMINATE = 'Terminate',
  PASSTHROUGH = 'Passthrough',
}

/** An entry of `listeners.tls.certificateRefs` of an XListenerSet. */
export interface XListenerSetListenerTlsCertificateRef {
  /**
   * At most 253 characters.
   * @default ""
   */
  readonly group?: string;
  /**
   * 1 to 63 characters.
   * @default "Secret"
   */
  readonly kind?: string;
  /** 1 to 253 characters. */
  readonly name: string;
  /** 1 to 63 characters. */
  readonly namespace?: string;
}

/** Stands at `listeners.allowedRoutes` of an XListenerSet. */
export interface XListenerSetListenerAllowedRoutes {
  /** At most 8 items. */
  readonly kinds?: XListenerSetListenerAllowedRoutesKind[];
  /** @default {"from":"Same"} */
  readonly namespaces?: XListenerSetListenerAllowedRoutesNamespaces;
}

/** Stands at `listeners.allowedRoutes.namespaces` of an XListenerSet. */
export interface XListenerSetListenerAllowedRoutesNamespaces {
  /** @default "Same" */
  readonly from?: XListenerSetListenerAllowedRoutesNamespacesFrom;
  readonly selector?: XListenerSetListenerAllowedRoutesNamespacesSelector;
}

/** Stands at `listeners.allowedRoutes.namespaces.selector` of an XListenerSet. */
export interface XListenerSetListenerAllowedRoutesNamespacesSelector {
  readonly matchExpressions?: XListenerSetListenerAllowedRoutesNamespacesSelectorMatchExpression[];
  readonly matchLabels?: { [key: string]: string };
}

/** An entry of `listeners.allowedRoutes.namespaces.selector.matchExpressions` of an XListenerSet. */
export interface XListenerSetListenerAllowedRoutesNamespacesSelectorMatchExpression {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

/** A value of `listeners.allowedRoutes.namespaces.from` of an XListenerSet. */
export enum XListenerSetListenerAllowedRoutesNamespacesFrom {
  ALL = 'All',
  SELECTOR = 'Selector',
  SAME = 'Same',
}

/** An entry of `listeners.allowedRoutes.kinds` of an XListenerSet. */
export interface XListenerSetListenerAllowedRoutesKind {
  /**
   * At most 253 characters.
   * @default "gateway.networking.k8s.io"
   */
  readonly group?: string;
  /** 1 to 63 characters. */
  readonly kind: string;
}
