// Generated from imports/ by `npx projen generate`. Do not edit.
/**
 * A destination outside of the cluster, for any implementation of the Gateway API. kgateway does not act on it: write a Backend. The spec of an XBackend.
 * In Gateway API since 1.6, experimental channel only.
 */
export interface XBackendSpec {
  /**
   * The destination, for the type `ExternalHostname`.
   * @default - the type is another one
   */
  readonly externalHostname?: XBackendExternalHostname;
  /** Port of the destination. */
  readonly port: XBackendPort;
  /**
   * What the destination speaks.
   * @default - the implementation decides
   */
  readonly protocol?: XBackendProtocol;
  /**
   * TLS to the destination.
   * @default - no TLS
   */
  readonly tls?: XBackendTls;
  /** What the destination is. The field of the same name holds it. */
  readonly type: XBackendType;
}

/** What the destination is. The field of the same name holds it. A value of `type` of an XBackend. */
export enum XBackendType {
  EXTERNAL_HOSTNAME = 'ExternalHostname',
}

/** TLS to the destination. Stands at `tls` of an XBackend. */
export interface XBackendTls {
  /**
   * Secret with the certificate of the client. Needed with `ClientAndServer`, and not allowed otherwise.
   * @default - none is shown
   */
  readonly clientCertificateRef?: XBackendTlsClientCertificateRef;
  /** Who shows a certificate. */
  readonly mode: XBackendTlsMode;
  /**
   * How the certificate of the backend is verified.
   * @default - the implementation decides
   */
  readonly validation?: XBackendTlsValidation;
}

/** How the certificate of the backend is verified. Stands at `tls.validation` of an XBackend. */
export interface XBackendTlsValidation {
  /**
   * Objects that hold the certificates to trust, in the same namespace. kgateway reads the first only. Write either this or `wellKnownCACertificates`.
   * At most 8 items.
   * @default - `wellKnownCACertificates` decides
   */
  readonly caCertificateRefs?: XBackendTlsValidationCaCertificateRef[];
  /**
   * Name that is sent as SNI, and that the certificate must be valid for unless `subjectAltNames` says otherwise.
   * 1 to 253 characters.
   */
  readonly hostname: string;
  /**
   * Names of which the certificate must have at least one, in place of `hostname`.
   * At most 5 items.
   * @default - the certificate must fit `hostname`
   */
  readonly subjectAltNames?: XBackendTlsValidationSubjectAltName[];
  /**
   * A well-known set of certificates to trust. Only `System`, the certificates that the proxy comes with, works in kgateway.
   * 1 to 253 characters.
   * @default - `caCertificateRefs` decides
   */
  readonly wellKnownCACertificates?: string;
}

/** An entry of `tls.validation.subjectAltNames` of an XBackend. Names of which the certificate must have at least one, in place of `hostname`. */
export interface XBackendTlsValidationSubjectAltName {
  /**
   * The DNS name, for the type `Hostname`.
   * 1 to 253 characters.
   * @default - the type is another one
   */
  readonly hostname?: string;
  /** What kind of name it is. The field of the same name holds it. */
  readonly type: XBackendTlsValidationSubjectAltNameType;
  /**
   * The URI, with its scheme, for the type `URI`.
   * 1 to 253 characters.
   * @default - the type is another one
   */
  readonly uri?: string;
}

/** What kind of name it is. The field of the same name holds it. A value of `tls.validation.subjectAltNames.type` of an XBackend. */
export enum XBackendTlsValidationSubjectAltNameType {
  /** A DNS name. */
  HOSTNAME = 'Hostname',
  /** A URI, such as a SPIFFE id. */
  URI = 'URI',
}

/** An entry of `tls.validation.caCertificateRefs` of an XBackend. Objects that hold the certificates to trust, in the same namespace. kgateway reads the first only. Write either this or `wellKnownCACertificates`. */
export interface XBackendTlsValidationCaCertificateRef {
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
}

/** Who shows a certificate. A value of `tls.mode` of an XBackend. */
export enum XBackendTlsMode {
  /** Nobody: there is no TLS. */
  NONE = 'None',
  /** The destination. */
  SERVER_ONLY = 'ServerOnly',
  /** The destination and the client. */
  CLIENT_AND_SERVER = 'ClientAndServer',
}

/** Secret with the certificate of the client. Needed with `ClientAndServer`, and not allowed otherwise. Stands at `tls.clientCertificateRef` of an XBackend. */
export interface XBackendTlsClientCertificateRef {
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

/** What the destination speaks. A value of `protocol` of an XBackend. */
export enum XBackendProtocol {
  /** Anything: bytes are passed on. */
  TCP = 'TCP',
  /** HTTP of any version. */
  HTTP = 'HTTP',
  /** HTTP/2. */
  HTTP2 = 'HTTP2',
  /** HTTP/1.1. */
  HTTP11 = 'HTTP11',
  /** HTTP/2 without TLS. */
  H2C = 'H2C',
  /** The Model Context Protocol. */
  MCP = 'MCP',
}

/** Port of the destination. Stands at `port` of an XBackend. */
export interface XBackendPort {
  /**
   * Name of the port.
   * At most 63 characters.
   * @default - none
   */
  readonly name?: string;
  /**
   * Port number.
   * 1 to 65535.
   */
  readonly port: number;
}

/** The destination, for the type `ExternalHostname`. Stands at `externalHostname` of an XBackend. */
export interface XBackendExternalHostname {
  /**
   * DNS name of the destination, outside of the cluster: no IP address, and nothing that ends in `.cluster.local`.
   * 1 to 253 characters.
   */
  readonly hostname: string;
}
