// Generated from imports/ by `npx projen generate`. Do not edit.
/** In Gateway API until 1.4, experimental channel only. */
export interface XListenerSetSpec {
  /** 1 to 64 items. */
  readonly listeners: XListenerSetListener[];
  readonly parentRef: XListenerSetParentRef;
}

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

export interface XListenerSetListenerTls {
  /** At most 64 items. */
  readonly certificateRefs?: XListenerSetListenerTlsCertificateRef[];
  /** @default "Terminate" */
  readonly mode?: XListenerSetListenerTlsMode;
  /** At most 16 entries. Each at most 4096 characters. */
  readonly options?: { [key: string]: string };
}

export enum XListenerSetListenerTlsMode {
  TERMINATE = 'Terminate',
  PASSTHROUGH = 'Passthrough',
}

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

export interface XListenerSetListenerAllowedRoutes {
  /** At most 8 items. */
  readonly kinds?: XListenerSetListenerAllowedRoutesKind[];
  /** @default {"from":"Same"} */
  readonly namespaces?: XListenerSetListenerAllowedRoutesNamespaces;
}

export interface XListenerSetListenerAllowedRoutesNamespaces {
  /** @default "Same" */
  readonly from?: XListenerSetListenerAllowedRoutesNamespacesFrom;
  readonly selector?: XListenerSetListenerAllowedRoutesNamespacesSelector;
}

export interface XListenerSetListenerAllowedRoutesNamespacesSelector {
  readonly matchExpressions?: XListenerSetListenerAllowedRoutesNamespacesSelectorMatchExpression[];
  readonly matchLabels?: { [key: string]: string };
}

export interface XListenerSetListenerAllowedRoutesNamespacesSelectorMatchExpression {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export enum XListenerSetListenerAllowedRoutesNamespacesFrom {
  ALL = 'All',
  SELECTOR = 'Selector',
  SAME = 'Same',
}

export interface XListenerSetListenerAllowedRoutesKind {
  /**
   * At most 253 characters.
   * @default "gateway.networking.k8s.io"
   */
  readonly group?: string;
  /** 1 to 63 characters. */
  readonly kind: string;
}
