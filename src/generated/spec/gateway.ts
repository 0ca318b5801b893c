// Generated from imports/ by `npx projen generate`. Do not edit.
import type { Resolvable } from '../resolvable';

export interface GatewaySpec {
  /** At most 16 items. */
  readonly addresses?: readonly GatewayAddress[];
  /** In Gateway API since 1.5 (experimental channel: since 1.4 or earlier). */
  readonly allowedListeners?: GatewayAllowedListeners;
  /** In Gateway API, experimental channel only. */
  readonly defaultScope?: Resolvable<'All' | 'None'>;
  /** 1 to 253 characters. */
  readonly gatewayClassName: Resolvable<string>;
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
  readonly port: Resolvable<number>;
  readonly tls: GatewayDefault;
}

export interface GatewayDefault {
  readonly validation?: GatewayValidation;
}

export interface GatewayValidation {
  /** 1 to 16 items. */
  readonly caCertificateRefs: readonly GatewayCaCertificateRef[];
  /** @default "AllowValidOnly" */
  readonly mode?: Resolvable<'AllowValidOnly' | 'AllowInsecureFallback'>;
}

export interface GatewayCaCertificateRef {
  /** At most 253 characters. */
  readonly group: Resolvable<string>;
  /** 1 to 63 characters. */
  readonly kind: Resolvable<string>;
  /** 1 to 253 characters. */
  readonly name: Resolvable<string>;
  /** 1 to 63 characters. */
  readonly namespace?: Resolvable<string>;
}

export interface GatewayBackend {
  readonly clientCertificateRef?: GatewayCertificateRef;
}

export interface GatewayListener {
  /** @default {"namespaces":{"from":"Same"}} */
  readonly allowedRoutes?: GatewayAllowedRoutes;
  /** 1 to 253 characters. */
  readonly hostname?: Resolvable<string>;
  /** 1 to 253 characters. */
  readonly name: Resolvable<string>;
  /** 1 to 65535. */
  readonly port: Resolvable<number>;
  /** 1 to 255 characters. */
  readonly protocol: Resolvable<string>;
  readonly tls?: GatewayListenerTls;
}

export interface GatewayListenerTls {
  /** At most 64 items. */
  readonly certificateRefs?: readonly GatewayCertificateRef[];
  /** @default "Terminate" */
  readonly mode?: Resolvable<'Terminate' | 'Passthrough'>;
  /** At most 16 entries. Each at most 4096 characters. */
  readonly options?: Readonly<Record<string, Resolvable<string>>>;
}

export interface GatewayCertificateRef {
  /**
   * At most 253 characters.
   * @default ""
   */
  readonly group?: Resolvable<string>;
  /**
   * 1 to 63 characters.
   * @default "Secret"
   */
  readonly kind?: Resolvable<string>;
  /** 1 to 253 characters. */
  readonly name: Resolvable<string>;
  /** 1 to 63 characters. */
  readonly namespace?: Resolvable<string>;
}

export interface GatewayAllowedRoutes {
  /** At most 8 items. */
  readonly kinds?: readonly GatewayKind[];
  /** @default {"from":"Same"} */
  readonly namespaces?: GatewayAllowedRoutesNamespaces;
}

export interface GatewayAllowedRoutesNamespaces {
  /** @default "Same" */
  readonly from?: Resolvable<'All' | 'Selector' | 'Same'>;
  readonly selector?: GatewaySelector;
}

export interface GatewayKind {
  /**
   * At most 253 characters.
   * @default "gateway.networking.k8s.io"
   */
  readonly group?: Resolvable<string>;
  /** 1 to 63 characters. */
  readonly kind: Resolvable<string>;
}

export interface GatewayInfrastructure {
  /** At most 16 entries. Each at most 4096 characters. */
  readonly annotations?: Readonly<Record<string, Resolvable<string>>>;
  /** At most 8 entries. Each at most 63 characters. */
  readonly labels?: Readonly<Record<string, Resolvable<string>>>;
  readonly parametersRef?: GatewayParametersRef;
}

export interface GatewayParametersRef {
  /** At most 253 characters. */
  readonly group: Resolvable<string>;
  /** 1 to 63 characters. */
  readonly kind: Resolvable<string>;
  /** 1 to 253 characters. */
  readonly name: Resolvable<string>;
}

export interface GatewayAllowedListeners {
  /** @default {"from":"None"} */
  readonly namespaces?: GatewayAllowedListenersNamespaces;
}

export interface GatewayAllowedListenersNamespaces {
  /** @default "None" */
  readonly from?: Resolvable<'All' | 'Selector' | 'Same' | 'None'>;
  readonly selector?: GatewaySelector;
}

export interface GatewaySelector {
  readonly matchExpressions?: readonly GatewayMatchExpression[];
  readonly matchLabels?: Readonly<Record<string, Resolvable<string>>>;
}

export interface GatewayMatchExpression {
  readonly key: Resolvable<string>;
  readonly operator: Resolvable<string>;
  readonly values?: readonly Resolvable<string>[];
}

export interface GatewayAddress {
  /**
   * 1 to 253 characters.
   * @default "IPAddress"
   */
  readonly type?: Resolvable<string>;
  /** At most 253 characters. */
  readonly value?: Resolvable<string>;
}
