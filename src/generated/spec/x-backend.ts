// Generated from imports/ by `npx projen generate`. Do not edit.
import type { Leaf } from '../leaf';

/** In Gateway API since 1.6, experimental channel only. */
export interface XBackendSpec {
  readonly externalHostname?: XBackendExternalHostname;
  readonly port: XBackendPort;
  readonly protocol?: Leaf<'TCP' | 'HTTP' | 'HTTP2' | 'HTTP11' | 'H2C' | 'MCP'>;
  readonly tls?: XBackendTls;
  readonly type: Leaf<'ExternalHostname'>;
}

export interface XBackendTls {
  readonly clientCertificateRef?: XBackendClientCertificateRef;
  readonly mode: Leaf<'None' | 'ServerOnly' | 'ClientAndServer'>;
  readonly validation?: XBackendValidation;
}

export interface XBackendValidation {
  /** At most 8 items. */
  readonly caCertificateRefs?: readonly XBackendCaCertificateRef[];
  /** 1 to 253 characters. */
  readonly hostname: Leaf<string>;
  /** At most 5 items. */
  readonly subjectAltNames?: readonly XBackendSubjectAltName[];
  /** 1 to 253 characters. */
  readonly wellKnownCACertificates?: Leaf<string>;
}

export interface XBackendSubjectAltName {
  /** 1 to 253 characters. */
  readonly hostname?: Leaf<string>;
  readonly type: Leaf<'Hostname' | 'URI'>;
  /** 1 to 253 characters. */
  readonly uri?: Leaf<string>;
}

export interface XBackendCaCertificateRef {
  /** At most 253 characters. */
  readonly group: Leaf<string>;
  /** 1 to 63 characters. */
  readonly kind: Leaf<string>;
  /** 1 to 253 characters. */
  readonly name: Leaf<string>;
}

export interface XBackendClientCertificateRef {
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

export interface XBackendPort {
  /** At most 63 characters. */
  readonly name?: Leaf<string>;
  /** 1 to 65535. */
  readonly port: Leaf<number>;
}

export interface XBackendExternalHostname {
  /** 1 to 253 characters. */
  readonly hostname: Leaf<string>;
}
