// Generated from imports/ by `npx projen generate`. Do not edit.
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

export interface GatewayTls {
  readonly backend?: GatewayTlsBackend;
  readonly frontend?: GatewayTlsFrontend;
}

export interface GatewayTlsFrontend {
  readonly default: GatewayTlsFrontendDefault;
  /** At most 64 items. */
  readonly perPort?: GatewayTlsFrontendPerPort[];
}

export interface GatewayTlsFrontendPerPort {
  /** 1 to 65535. */
  readonly port: number;
  readonly tls: GatewayTlsFrontendDefault;
}

export interface GatewayTlsFrontendDefault {
  readonly validation?: GatewayTlsFrontendDefaultValidation;
}

export interface GatewayTlsFrontendDefaultValidation {
  /** 1 to 16 items. */
  readonly caCertificateRefs: GatewayTlsFrontendDefaultValidationCaCertificateRef[];
  /** @default "AllowValidOnly" */
  readonly mode?: GatewayTlsFrontendDefaultValidationMode;
}

export enum GatewayTlsFrontendDefaultValidationMode {
  ALLOW_VALID_ONLY = 'AllowValidOnly',
  ALLOW_INSECURE_FALLBACK = 'AllowInsecureFallback',
}

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

export interface GatewayTlsBackend {
  readonly clientCertificateRef?: GatewayListenerTlsCertificateRef;
}

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

export interface GatewayListenerTls {
  /** At most 64 items. */
  readonly certificateRefs?: GatewayListenerTlsCertificateRef[];
  /** @default "Terminate" */
  readonly mode?: GatewayListenerTlsMode;
  /** At most 16 entries. Each at most 4096 characters. */
  readonly options?: { [key: string]: string };
}

export enum GatewayListenerTlsMode {
  TERMINATE = 'Terminate',
  PASSTHROUGH = 'Passthrough',
}

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

export interface GatewayListenerAllowedRoutes {
  /** At most 8 items. */
  readonly kinds?: GatewayListenerAllowedRoutesKind[];
  /** @default {"from":"Same"} */
  readonly namespaces?: GatewayListenerAllowedRoutesNamespaces;
}

export interface GatewayListenerAllowedRoutesNamespaces {
  /** @default "Same" */
  readonly from?: GatewayListenerAllowedRoutesNamespacesFrom;
  readonly selector?: GatewayAllowedListenersNamespacesSelector;
}

export enum GatewayListenerAllowedRoutesNamespacesFrom {
  ALL = 'All',
  SELECTOR = 'Selector',
  SAME = 'Same',
}

export interface GatewayListenerAllowedRoutesKind {
  /**
   * At most 253 characters.
   * @default "gateway.networking.k8s.io"
   */
  readonly group?: string;
  /** 1 to 63 characters. */
  readonly kind: string;
}

export interface GatewayInfrastructure {
  /** At most 16 entries. Each at most 4096 characters. */
  readonly annotations?: { [key: string]: string };
  /** At most 8 entries. Each at most 63 characters. */
  readonly labels?: { [key: string]: string };
  readonly parametersRef?: GatewayInfrastructureParametersRef;
}

export interface GatewayInfrastructureParametersRef {
  /** At most 253 characters. */
  readonly group: string;
  /** 1 to 63 characters. */
  readonly kind: string;
  /** 1 to 253 characters. */
  readonly name: string;
}

export enum GatewayDefaultScope {
  ALL = 'All',
  NONE = 'None',
}

export interface GatewayAllowedListeners {
  /** @default {"from":"None"} */
  readonly namespaces?: GatewayAllowedListenersNamespaces;
}

export interface GatewayAllowedListenersNamespaces {
  /** @default "None" */
  readonly from?: GatewayAllowedListenersNamespacesFrom;
  readonly selector?: GatewayAllowedListenersNamespacesSelector;
}

export interface GatewayAllowedListenersNamespacesSelector {
  readonly matchExpressions?: GatewayAllowedListenersNamespacesSelectorMatchExpression[];
  readonly matchLabels?: { [key: string]: string };
}

export interface GatewayAllowedListenersNamespacesSelectorMatchExpression {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export enum GatewayAllowedListenersNamespacesFrom {
  ALL = 'All',
  SELECTOR = 'Selector',
  SAME = 'Same',
  NONE = 'None',
}

export interface GatewayAddress {
  /**
   * 1 to 253 characters.
   * @default "IPAddress"
   */
  readonly type?: string;
  /** At most 253 characters. */
  readonly value?: string;
}
