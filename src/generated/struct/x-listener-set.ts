// Generated from imports/ by `npx projen generate`. Do not edit.
/**
 * Listeners that are added to a Gateway from outside. The Gateway must admit them in `allowedListeners`. The spec of an XListenerSet.
 * In Gateway API until 1.4, experimental channel only.
 */
export interface XListenerSetSpec {
  /**
   * The listeners. Those of the Gateway itself win a conflict. Routes must name the ListenerSet as parent.
   * 1 to 64 items.
   */
  readonly listeners: XListenerSetListener[];
  /** The Gateway that gets the listeners. */
  readonly parentRef: XListenerSetParentRef;
}

/** The Gateway that gets the listeners. Stands at `parentRef` of an XListenerSet. */
export interface XListenerSetParentRef {
  /**
   * API group of the Gateway.
   * At most 253 characters.
   * @default "gateway.networking.k8s.io"
   */
  readonly group?: string;
  /**
   * Kind of the parent: `Gateway`.
   * 1 to 63 characters.
   * @default "Gateway"
   */
  readonly kind?: string;
  /**
   * Name of the Gateway.
   * 1 to 253 characters.
   */
  readonly name: string;
  /**
   * Namespace of the Gateway. Another one needs no ReferenceGrant.
   * 1 to 63 characters.
   * @default - the namespace of this object
   */
  readonly namespace?: string;
}

/** An entry of `listeners` of an XListenerSet. The listeners. Those of the Gateway itself win a conflict. Routes must name the ListenerSet as parent. */
export interface XListenerSetListener {
  /**
   * Which routes may attach.
   * @default {"namespaces":{"from":"Same"}}
   */
  readonly allowedRoutes?: XListenerSetListenerAllowedRoutes;
  /**
   * Host that the listener serves; `*.example.com` covers every name below. For TLS it is compared with the SNI of the client. Not for TCP and UDP.
   * 1 to 253 characters.
   * @default - every host
   */
  readonly hostname?: string;
  /**
   * Name of the listener, once in each object. Routes and policies name it as `sectionName`.
   * 1 to 253 characters.
   */
  readonly name: string;
  /**
   * Port of the listener. 0 leaves the choice to the implementation.
   * 0 to 65535.
   * @default 0
   */
  readonly port?: number;
  /**
   * What is spoken: `HTTP`, `HTTPS`, `TLS`, `TCP` or `UDP`. kgateway serves no routes for `UDP`.
   * 1 to 255 characters.
   */
  readonly protocol: string;
  /**
   * How TLS is handled. Needed with `HTTPS` and `TLS`, not allowed with the others.
   * @default - no TLS
   */
  readonly tls?: XListenerSetListenerTls;
}

/** How TLS is handled. Needed with `HTTPS` and `TLS`, not allowed with the others. Stands at `listeners.tls` of an XListenerSet. */
export interface XListenerSetListenerTls {
  /**
   * Certificates to present to clients, chosen by SNI. Needed when TLS ends here.
   * At most 64 items.
   * @default - none
   */
  readonly certificateRefs?: XListenerSetListenerTlsCertificateRef[];
  /**
   * Where TLS ends.
   * @default "Terminate"
   */
  readonly mode?: XListenerSetListenerTlsMode;
  /**
   * Settings of the implementation, by names with a domain in front.
   * At most 16 entries. Each at most 4096 characters.
   * @default - none
   */
  readonly options?: { [key: string]: string };
}

/** Where TLS ends. A value of `listeners.tls.mode` of an XListenerSet. */
export enum XListenerSetListenerTlsMode {
  /** At the Gateway, which needs certificates. */
  TERMINATE = 'Terminate',
  /** At the backend: the Gateway looks at the SNI only. Not for `HTTPS`. */
  PASSTHROUGH = 'Passthrough',
}

/** An entry of `listeners.tls.certificateRefs` of an XListenerSet. Certificates to present to clients, chosen by SNI. Needed when TLS ends here. */
export interface XListenerSetListenerTlsCertificateRef {
  /**
   * API group of the certificate; empty for a Secret.
   * At most 253 characters.
   * @default ""
   */
  readonly group?: string;
  /**
   * Kind of the certificate: a Secret of type `kubernetes.io/tls`.
   * 1 to 63 characters.
   * @default "Secret"
   */
  readonly kind?: string;
  /**
   * Name of the Secret.
   * 1 to 253 characters.
   */
  readonly name: string;
  /**
   * Namespace of the Secret. Another one needs a ReferenceGrant there.
   * 1 to 63 characters.
   * @default - the namespace of the referring object
   */
  readonly namespace?: string;
}

/** Which routes may attach. Stands at `listeners.allowedRoutes` of an XListenerSet. */
export interface XListenerSetListenerAllowedRoutes {
  /**
   * Kinds of routes that may attach. Only kinds that fit the protocol count.
   * At most 8 items.
   * @default - all that fit the protocol
   */
  readonly kinds?: XListenerSetListenerAllowedRoutesKind[];
  /**
   * Namespaces from which routes may attach.
   * @default {"from":"Same"}
   */
  readonly namespaces?: XListenerSetListenerAllowedRoutesNamespaces;
}

/** Namespaces from which routes may attach. Stands at `listeners.allowedRoutes.namespaces` of an XListenerSet. */
export interface XListenerSetListenerAllowedRoutesNamespaces {
  /**
   * From which namespaces.
   * @default "Same"
   */
  readonly from?: XListenerSetListenerAllowedRoutesNamespacesFrom;
  /**
   * Which namespaces, by their labels. Needed with `from: Selector`, and without effect otherwise.
   * @default - none
   */
  readonly selector?: XListenerSetListenerAllowedRoutesNamespacesSelector;
}

/** Which namespaces, by their labels. Needed with `from: Selector`, and without effect otherwise. Stands at `listeners.allowedRoutes.namespaces.selector` of an XListenerSet. */
export interface XListenerSetListenerAllowedRoutesNamespacesSelector {
  /**
   * Conditions on labels, all of which must hold.
   * @default - no further conditions
   */
  readonly matchExpressions?: XListenerSetListenerAllowedRoutesNamespacesSelectorMatchExpression[];
  /**
   * Labels with the values that they must have, all of them.
   * @default - no further conditions
   */
  readonly matchLabels?: { [key: string]: string };
}

/** An entry of `listeners.allowedRoutes.namespaces.selector.matchExpressions` of an XListenerSet. Conditions on labels, all of which must hold. */
export interface XListenerSetListenerAllowedRoutesNamespacesSelectorMatchExpression {
  /** Key of the label. */
  readonly key: string;
  /** What must hold: `In`, `NotIn`, `Exists` or `DoesNotExist`. */
  readonly operator: string;
  /**
   * Values to compare with. Needed with `In` and `NotIn`, not allowed with the others.
   * @default - none
   */
  readonly values?: string[];
}

/** From which namespaces. A value of `listeners.allowedRoutes.namespaces.from` of an XListenerSet. */
export enum XListenerSetListenerAllowedRoutesNamespacesFrom {
  /** From every namespace of the cluster. */
  ALL = 'All',
  /** From namespaces that `selector` chooses by their labels. */
  SELECTOR = 'Selector',
  /** From the namespace of this object only. */
  SAME = 'Same',
}

/** An entry of `listeners.allowedRoutes.kinds` of an XListenerSet. Kinds of routes that may attach. Only kinds that fit the protocol count. */
export interface XListenerSetListenerAllowedRoutesKind {
  /**
   * API group of the routes.
   * At most 253 characters.
   * @default "gateway.networking.k8s.io"
   */
  readonly group?: string;
  /**
   * Kind of the routes.
   * 1 to 63 characters.
   */
  readonly kind: string;
}
