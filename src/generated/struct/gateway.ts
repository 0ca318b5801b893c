// Generated from imports/ by `npx projen generate`. Do not edit.
/** The spec of a Gateway. */
export interface GatewaySpec {
  /** At most 16 items. */
  readonly addresses?: GatewayAddress[];
  /** In Gateway API since 1.5 (experimental channel: since 1.4 or earlier). */
  readonly allowedListeners?: GatewayAllowedListeners;
  /** In Gateway API, experimental channel only. */
  readonly defaultScope?: GatewayDefaultScope;
  /** 1 to 253 characters. */
  readonly gatewayClassName: string;
  readonly infrastructure?: GatewayInfrastructure;
  /** 1 to 64 items. */
  readonly listeners: GatewayListener[];
  /** In Gateway API since 1.5 (experimental channel: since 1.4 or earlier). */
  readonly tls?: GatewayTls;
}

/** Stands at `tls` of a Gateway. */
export interface GatewayTls {
  readonly backend?: GatewayTlsBackend;
  readonly frontend?: GatewayTlsFrontend;
}

/** Stands at `tls.frontend` of a Gateway. */
export interface GatewayTlsFrontend {
  readonly default: GatewayTlsFrontendDefault;
  /** At most 64 items. */
  readonly perPort?: GatewayTlsFrontendPerPort[];
}

/** An entry of `tls.frontend.perPort` of a Gateway. */
export interface GatewayTlsFrontendPerPort {
  /** 1 to 65535. */
  readonly port: number;
  readonly tls: GatewayTlsFrontendDefault;
}

/** Stands at `tls.frontend.default` and `tls.frontend.perPort.tls` of a Gateway. */
export interface GatewayTlsFrontendDefault {
  readonly validation?: GatewayTlsFrontendDefaultValidation;
}

/** Stands at `tls.frontend.default.validation` and `tls.frontend.perPort.tls.validation` of a Gateway. */
export interface GatewayTlsFrontendDefaultValidation {
  /** 1 to 16 items. */
  readonly caCertificateRefs: GatewayTlsFrontendDefaultValidationCaCertificateRef[];
  /** @default "AllowValidOnly" */
  readonly mode?: GatewayTlsFrontendDefaultValidationMode;
}

/** A value of `tls.frontend.default.validation.mode` and `tls.frontend.perPort.tls.validation.mode` of a Gateway. */
export enum GatewayTlsFrontendDefaultValidationMode {
  ALLOW_VALID_ONLY = 'AllowValidOnly',
  ALLOW_INSECURE_FALLBACK = 'AllowInsecureFallback',
}

/** An entry of `tls.frontend.default.validation.caCertificateRefs` and `tls.frontend.perPort.tls.validation.caCertificateRefs` of a Gateway. */
export interface GatewayTlsFrontendDefaultValidationCaCertificateRef {
  /** At most 253 characters. */
  readonly group: string;
  /** 1 to 63 characters. */
  readonly kind: string;
  /** 1 to 253 characters. */
  readonly name: string;
  /** 1 to 63 characters. */
  readonly namespace?: string;
}

/** Stands at `tls.backend` of a Gateway. */
export interface GatewayTlsBackend {
  readonly clientCertificateRef?: GatewayListenerTlsCertificateRef;
}

/** An entry of `listeners` of a Gateway. */
export interface GatewayListener {
  /** @default {"namespaces":{"from":"Same"}} */
  readonly allowedRoutes?: GatewayListenerAllowedRoutes;
  /** 1 to 253 characters. */
  readonly hostname?: string;
  /** 1 to 253 characters. */
  readonly name: string;
  /** 1 to 65535. */
  readonly port: number;
  /** 1 to 255 characters. */
  readonly protocol: string;
  readonly tls?: GatewayListenerTls;
}

/** Stands at `listeners.tls` of a Gateway. */
export interface GatewayListenerTls {
  /** At most 64 items. */
  readonly certificateRefs?: GatewayListenerTlsCertificateRef[];
  /** @default "Terminate" */
  readonly mode?: GatewayListenerTlsMode;
  /** At most 16 entries. Each at most 4096 characters. */
  readonly options?: { [key: string]: string };
}

/** A value of `listeners.tls.mode` of a Gateway. */
export enum GatewayListenerTlsMode {
  TERMINATE = 'Terminate',
  PASSTHROUGH = 'Passthrough',
}

/** Stands at `listeners.tls.certificateRefs` and `tls.backend.clientCertificateRef` of a Gateway. */
export interface GatewayListenerTlsCertificateRef {
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

/** Stands at `listeners.allowedRoutes` of a Gateway. */
export interface GatewayListenerAllowedRoutes {
  /** At most 8 items. */
  readonly kinds?: GatewayListenerAllowedRoutesKind[];
  /** @default {"from":"Same"} */
  readonly namespaces?: GatewayListenerAllowedRoutesNamespaces;
}

/** Stands at `listeners.allowedRoutes.namespaces` of a Gateway. */
export interface GatewayListenerAllowedRoutesNamespaces {
  /** @default "Same" */
  readonly from?: GatewayListenerAllowedRoutesNamespacesFrom;
  readonly selector?: GatewayAllowedListenersNamespacesSelector;
}

/** A value of `listeners.allowedRoutes.namespaces.from` of a Gateway. */
export enum GatewayListenerAllowedRoutesNamespacesFrom {
  ALL = 'All',
  SELECTOR = 'Selector',
  SAME = 'Same',
}

/** An entry of `listeners.allowedRoutes.kinds` of a Gateway. */
export interface GatewayListenerAllowedRoutesKind {
  /**
   * At most 253 characters.
   * @default "gateway.networking.k8s.io"
   */
  readonly group?: string;
  /** 1 to 63 characters. */
  readonly kind: string;
}

/** Stands at `infrastructure` of a Gateway. */
export interface GatewayInfrastructure {
  /** At most 16 entries. Each at most 4096 characters. */
  readonly annotations?: { [key: string]: string };
  /** At most 8 entries. Each at most 63 characters. */
  readonly labels?: { [key: string]: string };
  readonly parametersRef?: GatewayInfrastructureParametersRef;
}

/** Stands at `infrastructure.parametersRef` of a Gateway. */
export interface GatewayInfrastructureParametersRef {
  /** At most 253 characters. */
  readonly group: string;
  /** 1 to 63 characters. */
  readonly kind: string;
  /** 1 to 253 characters. */
  readonly name: string;
}

/** A value of `defaultScope` of a Gateway. */
export enum GatewayDefaultScope {
  ALL = 'All',
  NONE = 'None',
}

/** Stands at `allowedListeners` of a Gateway. */
export interface GatewayAllowedListeners {
  /** @default {"from":"None"} */
  readonly namespaces?: GatewayAllowedListenersNamespaces;
}

/** Stands at `allowedListeners.namespaces` of a Gateway. */
export interface GatewayAllowedListenersNamespaces {
  /** @default "None" */
  readonly from?: GatewayAllowedListenersNamespacesFrom;
  readonly selector?: GatewayAllowedListenersNamespacesSelector;
}

/** Stands at `allowedListeners.namespaces.selector` and `listeners.allowedRoutes.namespaces.selector` of a Gateway. */
export interface GatewayAllowedListenersNamespacesSelector {
  readonly matchExpressions?: GatewayAllowedListenersNamespacesSelectorMatchExpression[];
  readonly matchLabels?: { [key: string]: string };
}

/** An entry of `allowedListeners.namespaces.selector.matchExpressions` and `listeners.allowedRoutes.namespaces.selector.matchExpressions` of a Gateway. */
export interface GatewayAllowedListenersNamespacesSelectorMatchExpression {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

/** A value of `allowedListeners.namespaces.from` of a Gateway. */
export enum GatewayAllowedListenersNamespacesFrom {
  ALL = 'All',
  SELECTOR = 'Selector',
  SAME = 'Same',
  NONE = 'None',
}

/** An entry of `addresses` of a Gateway. */
export interface GatewayAddress {
  /**
   * 1 to 253 characters.
   * @default "IPAddress"
   */
  readonly type?: string;
  /** At most 253 characters. */
  readonly value?: string;
}
