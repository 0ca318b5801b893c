// Generated from imports/ by `npx projen generate`. Do not edit.
/** Where traffic comes in: ports, hosts, certificates, and which routes may use them. The spec of a Gateway. */
export interface GatewaySpec {
  /**
   * Addresses of the Gateway.
   * At most 16 items.
   * @default - the implementation gives it one
   */
  readonly addresses?: GatewayAddress[];
  /**
   * Which ListenerSets may add listeners.
   * In Gateway API since 1.5 (experimental channel: since 1.4 or earlier).
   * @default - none
   */
  readonly allowedListeners?: GatewayAllowedListeners;
  /**
   * Whether routes attach that ask for default Gateways.
   * In Gateway API, experimental channel only.
   * @default - they do not
   */
  readonly defaultScope?: GatewayDefaultScope;
  /**
   * Name of the GatewayClass, which says who runs the Gateway. A name that does not exist leaves it without effect.
   * 1 to 253 characters.
   */
  readonly gatewayClassName: string;
  /**
   * What is said about the objects that are made for the Gateway.
   * @default - nothing
   */
  readonly infrastructure?: GatewayInfrastructure;
  /**
   * What the Gateway listens to.
   * 1 to 64 items.
   */
  readonly listeners: GatewayListener[];
  /**
   * TLS settings of the Gateway as a whole.
   * In Gateway API since 1.5 (experimental channel: since 1.4 or earlier).
   * @default - none
   */
  readonly tls?: GatewayTls;
}

/** TLS settings of the Gateway as a whole. Stands at `tls` of a Gateway. */
export interface GatewayTls {
  /**
   * TLS to backends.
   * @default - nothing is said
   */
  readonly backend?: GatewayTlsBackend;
  /**
   * TLS of clients.
   * @default - clients need no certificate
   */
  readonly frontend?: GatewayTlsFrontend;
}

/** TLS of clients. Stands at `tls.frontend` of a Gateway. */
export interface GatewayTlsFrontend {
  /** Settings of all HTTPS listeners whose port is not in `perPort`. */
  readonly default: GatewayTlsFrontendDefault;
  /**
   * Settings of the HTTPS listeners of one port, in place of `default`.
   * At most 64 items.
   * @default - `default` applies
   */
  readonly perPort?: GatewayTlsFrontendPerPort[];
}

/** An entry of `tls.frontend.perPort` of a Gateway. Settings of the HTTPS listeners of one port, in place of `default`. */
export interface GatewayTlsFrontendPerPort {
  /**
   * The port, once in the list.
   * 1 to 65535.
   */
  readonly port: number;
  /** The settings. */
  readonly tls: GatewayTlsFrontendDefault;
}

/** Stands at `tls.frontend.default` and `tls.frontend.perPort.tls` of a Gateway. */
export interface GatewayTlsFrontendDefault {
  /**
   * Asks clients for a certificate.
   * @default - clients need none
   */
  readonly validation?: GatewayTlsFrontendDefaultValidation;
}

/** Asks clients for a certificate. Stands at `tls.frontend.default.validation` and `tls.frontend.perPort.tls.validation` of a Gateway. */
export interface GatewayTlsFrontendDefaultValidation {
  /**
   * Objects that hold the certificates to trust.
   * 1 to 16 items.
   */
  readonly caCertificateRefs: GatewayTlsFrontendDefaultValidationCaCertificateRef[];
  /**
   * What happens to clients without a valid certificate.
   * @default "AllowValidOnly"
   */
  readonly mode?: GatewayTlsFrontendDefaultValidationMode;
}

/** What happens to clients without a valid certificate. A value of `tls.frontend.default.validation.mode` and `tls.frontend.perPort.tls.validation.mode` of a Gateway. */
export enum GatewayTlsFrontendDefaultValidationMode {
  /** They are refused. */
  ALLOW_VALID_ONLY = 'AllowValidOnly',
  /** They are served all the same: something else must decide. */
  ALLOW_INSECURE_FALLBACK = 'AllowInsecureFallback',
}

/** An entry of `tls.frontend.default.validation.caCertificateRefs` and `tls.frontend.perPort.tls.validation.caCertificateRefs` of a Gateway. Objects that hold the certificates to trust. */
export interface GatewayTlsFrontendDefaultValidationCaCertificateRef {
  /**
   * API group of the certificates; empty for a ConfigMap or a Secret.
   * At most 253 characters.
   */
  readonly group: string;
  /**
   * Kind of the object that holds the certificates: `ConfigMap` or `Secret`, under the key `ca.crt`.
   * 1 to 63 characters.
   */
  readonly kind: string;
  /**
   * Name of the object that holds the certificates.
   * 1 to 253 characters.
   */
  readonly name: string;
  /**
   * Namespace of the object. Another one needs a ReferenceGrant there.
   * 1 to 63 characters.
   * @default - the namespace of the referring object
   */
  readonly namespace?: string;
}

/** TLS to backends. Stands at `tls.backend` of a Gateway. */
export interface GatewayTlsBackend {
  /**
   * Secret with the certificate that the Gateway shows to all backends that it speaks TLS to.
   * @default - none is shown, or that of a policy
   */
  readonly clientCertificateRef?: GatewayListenerTlsCertificateRef;
}

/** An entry of `listeners` of a Gateway. What the Gateway listens to. */
export interface GatewayListener {
  /**
   * Which routes may attach.
   * @default {"namespaces":{"from":"Same"}}
   */
  readonly allowedRoutes?: GatewayListenerAllowedRoutes;
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
   * Port of the listener. Several may share one if protocol and hostnames let them. kgateway keeps 8082, 9091 and 19000 for itself.
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
  readonly tls?: GatewayListenerTls;
}

/** How TLS is handled. Needed with `HTTPS` and `TLS`, not allowed with the others. Stands at `listeners.tls` of a Gateway. */
export interface GatewayListenerTls {
  /**
   * Certificates to present to clients, chosen by SNI. Needed when TLS ends here.
   * At most 64 items.
   * @default - none
   */
  readonly certificateRefs?: GatewayListenerTlsCertificateRef[];
  /**
   * Where TLS ends.
   * @default "Terminate"
   */
  readonly mode?: GatewayListenerTlsMode;
  /**
   * Settings of the implementation, by names with a domain in front.
   * At most 16 entries. Each at most 4096 characters.
   * @default - none
   */
  readonly options?: { [key: string]: string };
}

/** Where TLS ends. A value of `listeners.tls.mode` of a Gateway. */
export enum GatewayListenerTlsMode {
  /** At the Gateway, which needs certificates. */
  TERMINATE = 'Terminate',
  /** At the backend: the Gateway looks at the SNI only. Not for `HTTPS`. */
  PASSTHROUGH = 'Passthrough',
}

/** Stands at `listeners.tls.certificateRefs` and `tls.backend.clientCertificateRef` of a Gateway. */
export interface GatewayListenerTlsCertificateRef {
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

/** Which routes may attach. Stands at `listeners.allowedRoutes` of a Gateway. */
export interface GatewayListenerAllowedRoutes {
  /**
   * Kinds of routes that may attach. Only kinds that fit the protocol count.
   * At most 8 items.
   * @default - all that fit the protocol
   */
  readonly kinds?: GatewayListenerAllowedRoutesKind[];
  /**
   * Namespaces from which routes may attach.
   * @default {"from":"Same"}
   */
  readonly namespaces?: GatewayListenerAllowedRoutesNamespaces;
}

/** Namespaces from which routes may attach. Stands at `listeners.allowedRoutes.namespaces` of a Gateway. */
export interface GatewayListenerAllowedRoutesNamespaces {
  /**
   * From which namespaces.
   * @default "Same"
   */
  readonly from?: GatewayListenerAllowedRoutesNamespacesFrom;
  /**
   * Which namespaces, by their labels. Needed with `from: Selector`, and without effect otherwise.
   * @default - none
   */
  readonly selector?: GatewayAllowedListenersNamespacesSelector;
}

/** From which namespaces. A value of `listeners.allowedRoutes.namespaces.from` of a Gateway. */
export enum GatewayListenerAllowedRoutesNamespacesFrom {
  /** From every namespace of the cluster. */
  ALL = 'All',
  /** From namespaces that `selector` chooses by their labels. */
  SELECTOR = 'Selector',
  /** From the namespace of this object only. */
  SAME = 'Same',
}

/** An entry of `listeners.allowedRoutes.kinds` of a Gateway. Kinds of routes that may attach. Only kinds that fit the protocol count. */
export interface GatewayListenerAllowedRoutesKind {
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

/** What is said about the objects that are made for the Gateway. Stands at `infrastructure` of a Gateway. */
export interface GatewayInfrastructure {
  /**
   * Annotations that these objects get.
   * At most 16 entries. Each at most 4096 characters.
   * @default - none
   */
  readonly annotations?: { [key: string]: string };
  /**
   * Labels that these objects get.
   * At most 8 entries. Each at most 63 characters.
   * @default - none
   */
  readonly labels?: { [key: string]: string };
  /**
   * GatewayParameters of the same namespace. They are merged over those of the GatewayClass.
   * @default - those of the GatewayClass
   */
  readonly parametersRef?: GatewayInfrastructureParametersRef;
}

/** GatewayParameters of the same namespace. They are merged over those of the GatewayClass. Stands at `infrastructure.parametersRef` of a Gateway. */
export interface GatewayInfrastructureParametersRef {
  /**
   * API group of the parameters: `gateway.kgateway.dev` for GatewayParameters.
   * At most 253 characters.
   */
  readonly group: string;
  /**
   * Kind of the parameters.
   * 1 to 63 characters.
   */
  readonly kind: string;
  /**
   * Name of the parameters.
   * 1 to 253 characters.
   */
  readonly name: string;
}

/** Whether routes attach that ask for default Gateways. A value of `defaultScope` of a Gateway. */
export enum GatewayDefaultScope {
  /** They do, from the whole cluster. */
  ALL = 'All',
  /** They do not. */
  NONE = 'None',
}

/** Which ListenerSets may add listeners. Stands at `allowedListeners` of a Gateway. */
export interface GatewayAllowedListeners {
  /**
   * Namespaces from which ListenerSets may attach.
   * @default {"from":"None"}
   */
  readonly namespaces?: GatewayAllowedListenersNamespaces;
}

/** Namespaces from which ListenerSets may attach. Stands at `allowedListeners.namespaces` of a Gateway. */
export interface GatewayAllowedListenersNamespaces {
  /**
   * From which namespaces.
   * @default "None"
   */
  readonly from?: GatewayAllowedListenersNamespacesFrom;
  /**
   * Which namespaces, by their labels. Needed with `from: Selector`, and without effect otherwise.
   * @default - none
   */
  readonly selector?: GatewayAllowedListenersNamespacesSelector;
}

/** Which namespaces, by their labels. Needed with `from: Selector`, and without effect otherwise. Stands at `allowedListeners.namespaces.selector` and `listeners.allowedRoutes.namespaces.selector` of a Gateway. */
export interface GatewayAllowedListenersNamespacesSelector {
  /**
   * Conditions on labels, all of which must hold.
   * @default - no further conditions
   */
  readonly matchExpressions?: GatewayAllowedListenersNamespacesSelectorMatchExpression[];
  /**
   * Labels with the values that they must have, all of them.
   * @default - no further conditions
   */
  readonly matchLabels?: { [key: string]: string };
}

/** An entry of `allowedListeners.namespaces.selector.matchExpressions` and `listeners.allowedRoutes.namespaces.selector.matchExpressions` of a Gateway. Conditions on labels, all of which must hold. */
export interface GatewayAllowedListenersNamespacesSelectorMatchExpression {
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

/** From which namespaces. A value of `allowedListeners.namespaces.from` of a Gateway. */
export enum GatewayAllowedListenersNamespacesFrom {
  /** From every namespace of the cluster. */
  ALL = 'All',
  /** From namespaces that `selector` chooses by their labels. */
  SELECTOR = 'Selector',
  /** From the namespace of this object only. */
  SAME = 'Same',
  /** From nowhere. */
  NONE = 'None',
}

/** An entry of `addresses` of a Gateway. Addresses of the Gateway. */
export interface GatewayAddress {
  /**
   * What the value is: `IPAddress`, `Hostname`, or a type of the implementation with its domain.
   * 1 to 253 characters.
   * @default "IPAddress"
   */
  readonly type?: string;
  /**
   * The address.
   * At most 253 characters.
   * @default - the implementation chooses one of the type
   */
  readonly value?: string;
}
