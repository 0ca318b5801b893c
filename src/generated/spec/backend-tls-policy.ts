// Generated from imports/ by `npx projen generate`. Do not edit.
import type { Resolvable } from '../resolvable';

export interface BackendTLSPolicySpec {
  /** At most 16 entries. Each at most 4096 characters. */
  readonly options?: Readonly<Record<string, Resolvable<string>>>;
  /** 1 to 16 items. */
  readonly targetRefs: readonly BackendTLSPolicyTargetRef[];
  readonly validation: BackendTLSPolicyValidation;
}

export interface BackendTLSPolicyValidation {
  /** At most 8 items. */
  readonly caCertificateRefs?: readonly BackendTLSPolicyCaCertificateRef[];
  /** 1 to 253 characters. */
  readonly hostname: Resolvable<string>;
  /** At most 5 items. */
  readonly subjectAltNames?: readonly BackendTLSPolicySubjectAltName[];
  /** 1 to 253 characters. */
  readonly wellKnownCACertificates?: Resolvable<string>;
}

export interface BackendTLSPolicySubjectAltName {
  /** 1 to 253 characters. */
  readonly hostname?: Resolvable<string>;
  readonly type: Resolvable<'Hostname' | 'URI'>;
  /** 1 to 253 characters. */
  readonly uri?: Resolvable<string>;
}

export interface BackendTLSPolicyCaCertificateRef {
  /** At most 253 characters. */
  readonly group: Resolvable<string>;
  /** 1 to 63 characters. */
  readonly kind: Resolvable<string>;
  /** 1 to 253 characters. */
  readonly name: Resolvable<string>;
}

export interface BackendTLSPolicyTargetRef {
  /** At most 253 characters. */
  readonly group: Resolvable<string>;
  /** 1 to 63 characters. */
  readonly kind: Resolvable<string>;
  /** 1 to 253 characters. */
  readonly name: Resolvable<string>;
  /** 1 to 253 characters. */
  readonly sectionName?: Resolvable<string>;
}
