// Generated from imports/ by `npx projen generate`. Do not edit.
/**
 * The spec of an XBackend.
 * In Gateway API since 1.6, experimental channel only.
 */
export interface XBackendSpec {
  readonly externalHostname?: XBackendExternalHostname;
  readonly port: XBackendPort;
  readonly protocol?: XBackendProtocol;
  readonly tls?: XBackendTls;
  readonly type: XBackendType;
}

/** A value of `type` of an XBackend. */
export enum XBackendType {
  EXTERNAL_HOSTNAME = 'ExternalHostname',
}

/** Stands at `tls` of an XBackend. */
export interface XBackendTls {
  readonly clientCertificateRef?: XBackendTlsClientCertificateRef;
  readonly mode: XBackendTlsMode;
  readonly validation?: XBackendTlsValidation;
}

/** Stands at `tls.validation` of an XBackend. */
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

/** An entry of `tls.validation.subjectAltNames` of an XBackend. */
export interface XBackendTlsValidationSubjectAltName {
  /** 1 to 253 characters. */
  readonly hostname?: string;
  readonly type: XBackendTlsValidationSubjectAltNameType;
  /** 1 to 253 characters. */
  readonly uri?: string;
}

/** A value of `tls.validation.subjectAltNames.type` of an XBackend. */
export enum XBackendTlsValidationSubjectAltNameType {
  HOSTNAME = 'Hostname',
  URI = 'URI',
}

/** An entry of `tls.validation.caCertificateRefs` of an XBackend. */
export interface XBackendTlsValidationCaCertificateRef {
  /** At most 253 characters. */
  readonly group: string;
  /** 1 to 63 characters. */
  readonly kind: string;
  /** 1 to 253 characters. */
  readonly name: string;
}

/** A value of `tls.mode` of an XBackend. */
export enum XBackendTlsMode {
  NONE = 'None',
  SERVER_ONLY = 'ServerOnly',
  CLIENT_AND_SERVER = 'ClientAndServer',
}

/** Stands at `tls.clientCertificateRef` of an XBackend. */
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

/** A value of `protocol` of an XBackend. */
export enum XBackendProtocol {
  TCP = 'TCP',
  HTTP = 'HTTP',
  HTTP2 = 'HTTP2',
  HTTP11 = 'HTTP11',
  H2_C = 'H2C',
  MCP = 'MCP',
}

/** Stands at `port` of an XBackend. */
export interface XBackendPort {
  /** At most 63 characters. */
  readonly name?: string;
  /** 1 to 65535. */
  readonly port: number;
}

/** Stands at `externalHostname` of an XBackend. */
export interface XBackendExternalHostname {
  /** 1 to 253 characters. */
  readonly hostname: string;
}
