// Generated from imports/ by `npx projen generate`. Do not edit.
/** In Gateway API since 1.6, experimental channel only. */
export interface XBackendSpec {
  readonly externalHostname?: XBackendExternalHostname;
  readonly port: XBackendPort;
  readonly protocol?: XBackendProtocol;
  readonly tls?: XBackendTls;
  readonly type: XBackendType;
}

export enum XBackendType {
  EXTERNAL_HOSTNAME = 'ExternalHostname',
}

export interface XBackendTls {
  readonly clientCertificateRef?: XBackendTlsClientCertificateRef;
  readonly mode: XBackendTlsMode;
  readonly validation?: XBackendTlsValidation;
}

export interface XBackendTlsValidation {
  /** At most 8 items. */
  readonly caCertificateRefs?: XBackendTlsValidationCaCertificateRef[];
  /** 1 to 253 characters. */
  readonly hostname: string;
  /** At most 5 items. */
  readonly subjectAltNames?: XBackendTlsValidationSubjectAltName[];
  /** 1 to 253 characters. */
  readonly wellKnownCACertificates?: string;
}

export interface XBackendTlsValidationSubjectAltName {
  /** 1 to 253 characters. */
  readonly hostname?: string;
  readonly type: XBackendTlsValidationSubjectAltNameType;
  /** 1 to 253 characters. */
  readonly uri?: string;
}

export enum XBackendTlsValidationSubjectAltNameType {
  HOSTNAME = 'Hostname',
  URI = 'URI',
}

export interface XBackendTlsValidationCaCertificateRef {
  /** At most 253 characters. */
  readonly group: string;
  /** 1 to 63 characters. */
  readonly kind: string;
  /** 1 to 253 characters. */
  readonly name: string;
}

export enum XBackendTlsMode {
  NONE = 'None',
  SERVER_ONLY = 'ServerOnly',
  CLIENT_AND_SERVER = 'ClientAndServer',
}

export interface XBackendTlsClientCertificateRef {
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

export enum XBackendProtocol {
  TCP = 'TCP',
  HTTP = 'HTTP',
  HTTP2 = 'HTTP2',
  HTTP11 = 'HTTP11',
  H2C = 'H2C',
  MCP = 'MCP',
}

export interface XBackendPort {
  /** At most 63 characters. */
  readonly name?: string;
  /** 1 to 65535. */
  readonly port: number;
}

export interface XBackendExternalHostname {
  /** 1 to 253 characters. */
  readonly hostname: string;
}
