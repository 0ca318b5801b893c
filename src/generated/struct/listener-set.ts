// Generated from imports/ by `npx projen generate`. Do not edit.
/**
 * Listeners that are added to a Gateway from outside. The Gateway must admit them in `allowedListeners`. The spec of a ListenerSet.
 * In Gateway API since 1.5.
 */
export interface ListenerSetSpec {
  /**
   * The listeners. Those of the Gateway itself win a conflict. Routes must name the ListenerSet as parent.
   * 1 to 64 items.
   */
  readonly listeners: ListenerSetListener[];
  /** The Gateway that gets the listeners. */
  readonly parentRef: ListenerSetParentRef;
}

/** The Gateway that gets the listeners. Stands at `parentRef` of a ListenerSet. */
export interface ListenerSetParentRef {
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

/** An entry of `listeners` of a ListenerSet. The listeners. Those of the Gateway itself win a conflict. Routes must name the ListenerSet as parent. */
export interface ListenerSetListener {
  /**
   * Which routes may attach.
   * @default {"namespaces":{"from":"Same"}}
   */
  readonly allowedRoutes?: ListenerSetListenerAllowedRoutes;
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
   * Port of the listener.
   * 1 to 65535.
   */
  readonly port: number;
  /**
   * What is spoken: `HTTP`, `HTTPS`, `TLS`, `TCP` or `UDP`. kgateway serves no routes for `UDP`.
   * 1 to 255 characters.
   */
  readonly protocol: string;
  /**
   * How TLS is handled. Needed with `HTTPS` and `TLS`, not allowed with the others.
   * @default - no TLS
   */
  readonly tls?: ListenerSetListenerTls;
}

/** How TLS is handled. Needed with `HTTPS` and `TLS`, not allowed with the others. Stands at `listeners.tls` of a ListenerSet. */
export interface ListenerSetListenerTls {
  /**
   * Certificates to present to clients, chosen by SNI. Needed when TLS ends here.
   * At most 64 items.
   * @default - none
   */
  readonly certificateRefs?: ListenerSetListenerTlsCertificateRef[];
  /**
   * Where TLS ends.
   * @default "Terminate"
   */
  readonly mode?: ListenerSetListenerTlsMode;
  /**
   * Settings of the implementation, by names with a domain in front.
   * At most 16 entries. Each at most 4096 characters.
   * @default - none
   */
  readonly options?: { [key: string]: string };
}

/** Where TLS ends. A value of `listeners.tls.mode` of a ListenerSet. */
export enum ListenerSetListenerTlsMode {
  /** At the Gateway, which needs certificates. */
  TERMINATE = 'Terminate',
  /** At the backend: the Gateway looks at the SNI only. Not for `HTTPS`. */
  PASSTHROUGH = 'Passthrough',
}

/** An entry of `listeners.tls.certificateRefs` of a ListenerSet. Certificates to present to clients, chosen by SNI. Needed when TLS ends here. */
export interface ListenerSetListenerTlsCertificateRef {
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

/** Which routes may attach. Stands at `listeners.allowedRoutes` of a ListenerSet. */
export interface ListenerSetListenerAllowedRoutes {
  /**
   * Kinds of routes that may attach. Only kinds that fit the protocol count.
   * At most 8 items.
   * @default - all that fit the protocol
   */
  readonly kinds?: ListenerSetListenerAllowedRoutesKind[];
  /**
   * Namespaces from which routes may attach.
   * @default {"from":"Same"}
   */
  readonly namespaces?: ListenerSetListenerAllowedRoutesNamespaces;
}

/** Namespaces from which routes may attach. Stands at `listeners.allowedRoutes.namespaces` of a ListenerSet. */
export interface ListenerSetListenerAllowedRoutesNamespaces {
  /**
   * From which namespaces.
   * @default "Same"
   */
  readonly from?: ListenerSetListenerAllowedRoutesNamespacesFrom;
  /**
   * Which namespaces, by their labels. Needed with `from: Selector`, and without effect otherwise.
   * @default - none
   */
  readonly selector?: ListenerSetListenerAllowedRoutesNamespacesSelector;
}

/** Which namespaces, by their labels. Needed with `from: Selector`, and without effect otherwise. Stands at `listeners.allowedRoutes.namespaces.selector` of a ListenerSet. */
export interface ListenerSetListenerAllowedRoutesNamespacesSelector {
  /**
   * Conditions on labels, all of which must hold.
   * @default - no further conditions
   */
  readonly matchExpressions?: ListenerSetListenerAllowedRoutesNamespacesSelectorMatchExpression[];
  /**
   * Labels with the values that they must have, all of them.
   * @default - no further conditions
   */
  readonly matchLabels?: { [key: string]: string };
}

/** An entry of `listeners.allowedRoutes.namespaces.selector.matchExpressions` of a ListenerSet. Conditions on labels, all of which must hold. */
export interface ListenerSetListenerAllowedRoutesNamespacesSelectorMatchExpression {
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

/** From which namespaces. A value of `listeners.allowedRoutes.namespaces.from` of a ListenerSet. */
export enum ListenerSetListenerAllowedRoutesNamespacesFrom {
  /** From every namespace of the cluster. */
  ALL = 'All',
  /** From namespaces that `selector` chooses by their labels. */
  SELECTOR = 'Selector',
  /** From the namespace of this object only. */
  SAME = 'Same',
}

/** An entry of `listeners.allowedRoutes.kinds` of a ListenerSet. Kinds of routes that may attach. Only kinds that fit the protocol count. */
export interface ListenerSetListenerAllowedRoutesKind {
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
