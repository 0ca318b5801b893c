// Generated from imports/ by `npx projen generate`. Do not edit.
/** In Gateway API since 1.5. */
export interface ListenerSetSpec {
  /** 1 to 64 items. */
  readonly listeners: ListenerSetListener[];
  readonly parentRef: ListenerSetParentRef;
}

export interface ListenerSetParentRef {
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

export interface ListenerSetListener {
  /** @default {"namespaces":{"from":"Same"}} */
  readonly allowedRoutes?: ListenerSetListenerAllowedRoutes;
  /** 1 to 253 characters. */
  readonly hostname?: string;
  /** 1 to 253 characters. */
  readonly name: string;
  /** 1 to 65535. */
  readonly port: number;
  /** 1 to 255 characters. */
  readonly protocol: string;
  readonly tls?: ListenerSetListenerTls;
}

export interface ListenerSetListenerTls {
  /** At most 64 items. */
  readonly certificateRefs?: ListenerSetListenerTlsCertificateRef[];
  /** @default "Terminate" */
  readonly mode?: ListenerSetListenerTlsMode;
  /** At most 16 entries. Each at most 4096 characters. */
  readonly options?: { [key: string]: string };
}

export enum ListenerSetListenerTlsMode {
  TERMINATE = 'Terminate',
  PASSTHROUGH = 'Passthrough',
}

export interface ListenerSetListenerTlsCertificateRef {
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

export interface ListenerSetListenerAllowedRoutes {
  /** At most 8 items. */
  readonly kinds?: ListenerSetListenerAllowedRoutesKind[];
  /** @default {"from":"Same"} */
  readonly namespaces?: ListenerSetListenerAllowedRoutesNamespaces;
}

export interface ListenerSetListenerAllowedRoutesNamespaces {
  /** @default "Same" */
  readonly from?: ListenerSetListenerAllowedRoutesNamespacesFrom;
  readonly selector?: ListenerSetListenerAllowedRoutesNamespacesSelector;
}

export interface ListenerSetListenerAllowedRoutesNamespacesSelector {
  readonly matchExpressions?: ListenerSetListenerAllowedRoutesNamespacesSelectorMatchExpression[];
  readonly matchLabels?: { [key: string]: string };
}

export interface ListenerSetListenerAllowedRoutesNamespacesSelectorMatchExpression {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export enum ListenerSetListenerAllowedRoutesNamespacesFrom {
  ALL = 'All',
  SELECTOR = 'Selector',
  SAME = 'Same',
}

export interface ListenerSetListenerAllowedRoutesKind {
  /**
   * At most 253 characters.
   * @default "gateway.networking.k8s.io"
   */
  readonly group?: string;
  /** 1 to 63 characters. */
  readonly kind: string;
}
