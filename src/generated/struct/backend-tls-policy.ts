// Generated from imports/ by `npx projen generate`. Do not edit.
export interface BackendTlsPolicySpec {
  /** At most 16 entries. Each at most 4096 characters. */
  readonly options?: { [key: string]: string };
  /** 1 to 16 items. */
  readonly targetRefs: BackendTlsPolicyTargetRef[];
  readonly validation: BackendTlsPolicyValidation;
}

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

export interface BackendTlsPolicyValidationSubjectAltName {
  /** 1 to 253 characters. */
  readonly hostname?: string;
  readonly type: BackendTlsPolicyValidationSubjectAltNameType;
  /** 1 to 253 characters. */
  readonly uri?: string;
}

export enum BackendTlsPolicyValidationSubjectAltNameType {
  HOSTNAME = 'Hostname',
  URI = 'URI',
}

export interface BackendTlsPolicyValidationCaCertificateRef {
  /** At most 253 characters. */
  readonly group: string;
  /** 1 to 63 characters. */
  readonly kind: string;
  /** 1 to 253 characters. */
  readonly name: string;
}

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
