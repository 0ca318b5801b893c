// Generated from imports/ by `npx projen generate`. Do not edit.
/**
 * The spec of a ListenerSet.
 * In Gateway API since 1.5.
 */
export interface ListenerSetSpec {
  /** 1 to 64 items. */
  readonly listeners: ListenerSetListener[];
  readonly parentRef: ListenerSetParentRef;
}

/** Stands at `parentRef` of a ListenerSet. */
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

/** An entry of `listeners` of a ListenerSet. */
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

/** Stands at `listeners.tls` of a ListenerSet. */
export interface ListenerSetListenerTls {
  /** At most 64 items. */
  readonly certificateRefs?: ListenerSetListenerTlsCertificateRef[];
  /** @default "Terminate" */
  readonly mode?: ListenerSetListenerTlsMode;
  /** At most 16 entries. Each at most 4096 characters. */
  readonly options?: { [key: string]: string };
}

/** A value of `listeners.tls.mode` of a ListenerSet. */
export enum ListenerSetListenerTlsMode {
  TERMINATE = 'Terminate',
  PASSTHROUGH = 'Passthrough',
}

/** An entry of `listeners.tls.certificateRefs` of a ListenerSet. */
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

/** Stands at `listeners.allowedRoutes` of a ListenerSet. */
export interface ListenerSetListenerAllowedRoutes {
  /** At most 8 items. */
  readonly kinds?: ListenerSetListenerAllowedRoutesKind[];
  /** @default {"from":"Same"} */
  readonly namespaces?: ListenerSetListenerAllowedRoutesNamespaces;
}

/** Stands at `listeners.allowedRoutes.namespaces` of a ListenerSet. */
export interface ListenerSetListenerAllowedRoutesNamespaces {
  /** @default "Same" */
  readonly from?: ListenerSetListenerAllowedRoutesNamespacesFrom;
  readonly selector?: ListenerSetListenerAllowedRoutesNamespacesSelector;
}

/** Stands at `listeners.allowedRoutes.namespaces.selector` of a ListenerSet. */
export interface ListenerSetListenerAllowedRoutesNamespacesSelector {
  readonly matchExpressions?: ListenerSetListenerAllowedRoutesNamespacesSelectorMatchExpression[];
  readonly matchLabels?: { [key: string]: string };
}

/** An entry of `listeners.allowedRoutes.namespaces.selector.matchExpressions` of a ListenerSet. */
export interface ListenerSetListenerAllowedRoutesNamespacesSelectorMatchExpression {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

/** A value of `listeners.allowedRoutes.namespaces.from` of a ListenerSet. */
export enum ListenerSetListenerAllowedRoutesNamespacesFrom {
  ALL = 'All',
  SELECTOR = 'Selector',
  SAME = 'Same',
}

/** An entry of `listeners.allowedRoutes.kinds` of a ListenerSet. */
export interface ListenerSetListenerAllowedRoutesKind {
  /**
   * At most 253 characters.
   * @default "gateway.networking.k8s.io"
   */
  readonly group?: string;
  /** 1 to 63 characters. */
  readonly kind: string;
}
