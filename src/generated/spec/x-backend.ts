// Generated from imports/ by `npx projen generate`. Do not edit.
import type { Resolvable } from '../resolvable';

/** In Gateway API since 1.6, experimental channel only. */
export interface XBackendSpec {
  readonly externalHostname?: XBackendExternalHostname;
  readonly port: XBackendPort;
  readonly protocol?: Resolvable<'TCP' | 'HTTP' | 'HTTP2' | 'HTTP11' | 'H2C' | 'MCP'>;
  readonly tls?: XBackendTls;
  readonly type: Resolvable<'ExternalHostname'>;
}

export interface XBackendTls {
  readonly clientCertificateRef?: XBackendClientCertificateRef;
  readonly mode: Resolvable<'None' | 'ServerOnly' | 'ClientAndServer'>;
  readonly validation?: XBackendValidation;
}

export interface XBackendValidation {
  /** At most 8 items. */
  readonly caCertificateRefs?: readonly XBackendCaCertificateRef[];
  /** 1 to 253 characters. */
  readonly hostname: Resolvable<string>;
  /** At most 5 items. */
  readonly subjectAltNames?: readonly XBackendSubjectAltName[];
  /** 1 to 253 characters. */
  readonly wellKnownCACertificates?: Resolvable<string>;
}

export interface XBackendSubjectAltName {
  /** 1 to 253 characters. */
  readonly hostname?: Resolvable<string>;
  readonly type: Resolvable<'Hostname' | 'URI'>;
  /** 1 to 253 characters. */
  readonly uri?: Resolvable<string>;
}

export interface XBackendCaCertificateRef {
  /** At most 253 characters. */
  readonly group: Resolvable<string>;
  /** 1 to 63 characters. */
  readonly kind: Resolvable<string>;
  /** 1 to 253 characters. */
  readonly name: Resolvable<string>;
}

export interface XBackendClientCertificateRef {
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

export interface XBackendPort {
  /** At most 63 characters. */
  readonly name?: Resolvable<string>;
  /** 1 to 65535. */
  readonly port: Resolvable<number>;
}

export interface XBackendExternalHostname {
  /** 1 to 253 characters. */
  readonly hostname: Resolvable<string>;
}
