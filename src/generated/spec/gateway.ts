// Generated from imports/ by `npx projen generate`. Do not edit.
import type { Leaf } from '../leaf';

export interface GatewaySpec {
  /** At most 16 items. */
  readonly addresses?: readonly GatewayAddress[];
  /** In Gateway API since 1.5 (experimental channel: since 1.4 or earlier). */
  readonly allowedListeners?: GatewayAllowedListeners;
  /** In Gateway API, experimental channel only. */
  readonly defaultScope?: Leaf<'All' | 'None'>;
  /** 1 to 253 characters. */
  readonly gatewayClassName: Leaf<string>;
  readonly infrastructure?: GatewayInfrastructure;
  /** 1 to 64 items. */
  readonly listeners: readonly GatewayListener[];
  /** In Gateway API since 1.5 (experimental channel: since 1.4 or earlier). */
  readonly tls?: GatewaySpecTls;
}

export interface GatewaySpecTls {
  readonly backend?: GatewayBackend;
  readonly frontend?: GatewayFrontend;
}

export interface GatewayFrontend {
  readonly default: GatewayDefault;
  /** At most 64 items. */
  readonly perPort?: readonly GatewayPerPort[];
}

export interface GatewayPerPort {
  /** 1 to 65535. */
  readonly port: Leaf<number>;
  readonly tls: GatewayDefault;
}

export interface GatewayDefault {
  readonly validation?: GatewayValidation;
}

export interface GatewayValidation {
  /** 1 to 16 items. */
  readonly caCertificateRefs: readonly GatewayCaCertificateRef[];
  /** @default "AllowValidOnly" */
  readonly mode?: Leaf<'AllowValidOnly' | 'AllowInsecureFallback'>;
}

export interface GatewayCaCertificateRef {
  /** At most 253 characters. */
  readonly group: Leaf<string>;
  /** 1 to 63 characters. */
  readonly kind: Leaf<string>;
  /** 1 to 253 characters. */
  readonly name: Leaf<string>;
  /** 1 to 63 characters. */
  readonly namespace?: Leaf<string>;
}

export interface GatewayBackend {
  readonly clientCertificateRef?: GatewayCertificateRef;
}

export interface GatewayListener {
  /** @default {"namespaces":{"from":"Same"}} */
  readonly allowedRoutes?: GatewayAllowedRoutes;
  /** 1 to 253 characters. */
  readonly hostname?: Leaf<string>;
  /** 1 to 253 characters. */
  readonly name: Leaf<string>;
  /** 1 to 65535. */
  readonly port: Leaf<number>;
  /** 1 to 255 characters. */
  readonly protocol: Leaf<string>;
  readonly tls?: GatewayListenerTls;
}

export interface GatewayListenerTls {
  /** At most 64 items. */
  readonly certificateRefs?: readonly GatewayCertificateRef[];
  /** @default "Terminate" */
  readonly mode?: Leaf<'Terminate' | 'Passthrough'>;
  /** At most 16 entries. Each at most 4096 characters. */
  readonly options?: Readonly<Record<string, Leaf<string>>>;
}

export interface GatewayCertificateRef {
  /**
   * At most 253 characters.
   * @default ""
   */
  readonly group?: Leaf<string>;
  /**
   * 1 to 63 characters.
   * @default "Secret"
   */
  readonly kind?: Leaf<string>;
  /** 1 to 253 characters. */
  readonly name: Leaf<string>;
  /** 1 to 63 characters. */
  readonly namespace?: Leaf<string>;
}

export interface GatewayAllowedRoutes {
  /** At most 8 items. */
  readonly kinds?: readonly GatewayKind[];
  /** @default {"from":"Same"} */
  readonly namespaces?: GatewayAllowedRoutesNamespaces;
}

export interface GatewayAllowedRoutesNamespaces {
  /** @default "Same" */
  readonly from?: Leaf<'All' | 'Selector' | 'Same'>;
  readonly selector?: GatewaySelector;
}

export interface GatewayKind {
  /**
   * At most 253 characters.
   * @default "gateway.networking.k8s.io"
   */
  readonly group?: Leaf<string>;
  /** 1 to 63 characters. */
  readonly kind: Leaf<string>;
}

export interface GatewayInfrastructure {
  /** At most 16 entries. Each at most 4096 characters. */
  readonly annotations?: Readonly<Record<string, Leaf<string>>>;
  /** At most 8 entries. Each at most 63 characters. */
  readonly labels?: Readonly<Record<string, Leaf<string>>>;
  readonly parametersRef?: GatewayParametersRef;
}

export interface GatewayParametersRef {
  /** At most 253 characters. */
  readonly group: Leaf<string>;
  /** 1 to 63 characters. */
  readonly kind: Leaf<string>;
  /** 1 to 253 characters. */
  readonly name: Leaf<string>;
}

export interface GatewayAllowedListeners {
  /** @default {"from":"None"} */
  readonly namespaces?: GatewayAllowedListenersNamespaces;
}

export interface GatewayAllowedListenersNamespaces {
  /** @default "None" */
  readonly from?: Leaf<'All' | 'Selector' | 'Same' | 'None'>;
  readonly selector?: GatewaySelector;
}

export interface GatewaySelector {
  readonly matchExpressions?: readonly GatewayMatchExpression[];
  readonly matchLabels?: Readonly<Record<string, Leaf<string>>>;
}

export interface GatewayMatchExpression {
  readonly key: Leaf<string>;
  readonly operator: Leaf<string>;
  readonly values?: readonly Leaf<string>[];
}

export interface GatewayAddress {
  /**
   * 1 to 253 characters.
   * @default "IPAddress"
   */
  readonly type?: Leaf<string>;
  /** At most 253 characters. */
  readonly value?: Leaf<string>;
}
