// Generated from imports/ by `npx projen generate`. Do not edit.
/** Speaks TLS to Services and Backends, and verifies their certificates. Wins over `tls` of a BackendConfigPolicy. The spec of a BackendTLSPolicy. */
export interface BackendTlsPolicySpec {
  /**
   * Settings of the implementation, by names with a domain in front. kgateway knows none.
   * At most 16 entries. Each at most 4096 characters.
   * @default - none
   */
  readonly options?: { [key: string]: string };
  /**
   * Services and Backends that TLS is spoken to, in the namespace of the policy.
   * 1 to 16 items.
   */
  readonly targetRefs: BackendTlsPolicyTargetRef[];
  /** How the certificate of the backend is verified. */
  readonly validation: BackendTlsPolicyValidation;
}

/** How the certificate of the backend is verified. Stands at `validation` of a BackendTLSPolicy. */
export interface BackendTlsPolicyValidation {
  /**
   * Objects that hold the certificates to trust, in the same namespace. kgateway reads the first only. Write either this or `wellKnownCACertificates`.
   * At most 8 items.
   * @default - `wellKnownCACertificates` decides
   */
  readonly caCertificateRefs?: BackendTlsPolicyValidationCaCertificateRef[];
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
  readonly subjectAltNames?: BackendTlsPolicyValidationSubjectAltName[];
  /**
   * A well-known set of certificates to trust. Only `System`, the certificates that the proxy comes with, works in kgateway.
   * 1 to 253 characters.
   * @default - `caCertificateRefs` decides
   */
  readonly wellKnownCACertificates?: string;
}

/** An entry of `validation.subjectAltNames` of a BackendTLSPolicy. Names of which the certificate must have at least one, in place of `hostname`. */
export interface BackendTlsPolicyValidationSubjectAltName {
  /**
   * The DNS name, for the type `Hostname`.
   * 1 to 253 characters.
   * @default - the type is another one
   */
  readonly hostname?: string;
  /** What kind of name it is. The field of the same name holds it. */
  readonly type: BackendTlsPolicyValidationSubjectAltNameType;
  /**
   * The URI, with its scheme, for the type `URI`.
   * 1 to 253 characters.
   * @default - the type is another one
   */
  readonly uri?: string;
}

/** What kind of name it is. The field of the same name holds it. A value of `validation.subjectAltNames.type` of a BackendTLSPolicy. */
export enum BackendTlsPolicyValidationSubjectAltNameType {
  /** A DNS name. */
  HOSTNAME = 'Hostname',
  /** A URI, such as a SPIFFE id. */
  URI = 'URI',
}

/** An entry of `validation.caCertificateRefs` of a BackendTLSPolicy. Objects that hold the certificates to trust, in the same namespace. kgateway reads the first only. Write either this or `wellKnownCACertificates`. */
export interface BackendTlsPolicyValidationCaCertificateRef {
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

/** An entry of `targetRefs` of a BackendTLSPolicy. Services and Backends that TLS is spoken to, in the namespace of the policy. */
export interface BackendTlsPolicyTargetRef {
  /**
   * API group of the target; empty for a Service.
   * At most 253 characters.
   */
  readonly group: string;
  /**
   * Kind of the target.
   * 1 to 63 characters.
   */
  readonly kind: string;
  /**
   * Name of the target, in the namespace of the policy.
   * 1 to 253 characters.
   */
  readonly name: string;
  /**
   * Name of a port of a Service. A Backend has none: with a name, the policy never applies to it.
   * 1 to 253 characters.
   * @default - all ports
   */
  readonly sectionName?: string;
}
