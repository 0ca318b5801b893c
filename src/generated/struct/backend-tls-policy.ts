// Generated from imports/ by `npx projen generate`. Do not edit.
/** The spec of a BackendTLSPolicy. */
export interface BackendTlsPolicySpec {
  /** At most 16 entries. Each at most 4096 characters. */
  readonly options?: { [key: string]: string };
  /** 1 to 16 items. */
  readonly targetRefs: BackendTlsPolicyTargetRef[];
  readonly validation: BackendTlsPolicyValidation;
}

/** Stands at `validation` of a BackendTLSPolicy. */
export interface BackendTlsPolicyValidation {
  /** At most 8 items. */
  readonly caCertificateRefs?: BackendTlsPolicyValidationCaCertificateRef[];
  /** 1 to 253 characters. */
  readonly hostname: string;
  /** At most 5 items. */
  readonly subjectAltNames?: BackendTlsPolicyValidationSubjectAltName[];
  /** 1 to 253 characters. */
  readonly wellKnownCACertificates?: string;
}

/** An entry of `validation.subjectAltNames` of a BackendTLSPolicy. */
export interface BackendTlsPolicyValidationSubjectAltName {
  /** 1 to 253 characters. */
  readonly hostname?: string;
  readonly type: BackendTlsPolicyValidationSubjectAltNameType;
  /** 1 to 253 characters. */
  readonly uri?: string;
}

/** A value of `validation.subjectAltNames.type` of a BackendTLSPolicy. */
export enum BackendTlsPolicyValidationSubjectAltNameType {
  HOSTNAME = 'Hostname',
  URI = 'URI',
}

/** An entry of `validation.caCertificateRefs` of a BackendTLSPolicy. */
export interface BackendTlsPolicyValidationCaCertificateRef {
  /** At most 253 characters. */
  readonly group: string;
  /** 1 to 63 characters. */
  readonly kind: string;
  /** 1 to 253 characters. */
  readonly name: string;
}

/** An entry of `targetRefs` of a BackendTLSPolicy. */
export interface BackendTlsPolicyTargetRef {
  /** At most 253 characters. */
  readonly group: string;
  /** 1 to 63 characters. */
  readonly kind: string;
  /** 1 to 253 characters. */
  readonly name: string;
  /** 1 to 253 characters. */
  readonly sectionName?: string;
}
