// Generated from imports/ by `npx projen generate`. Do not edit.
import type { Leaf } from '../leaf';

export interface BackendTLSPolicySpec {
  /** At most 16 entries. Each at most 4096 characters. */
  readonly options?: Readonly<Record<string, Leaf<string>>>;
  /** 1 to 16 items. */
  readonly targetRefs: readonly BackendTLSPolicyTargetRef[];
  readonly validation: BackendTLSPolicyValidation;
}

export interface BackendTLSPolicyValidation {
  /** At most 8 items. */
  readonly caCertificateRefs?: readonly BackendTLSPolicyCaCertificateRef[];
  /** 1 to 253 characters. */
  readonly hostname: Leaf<string>;
  /** At most 5 items. */
  readonly subjectAltNames?: readonly BackendTLSPolicySubjectAltName[];
  /** 1 to 253 characters. */
  readonly wellKnownCACertificates?: Leaf<string>;
}

export interface BackendTLSPolicySubjectAltName {
  /** 1 to 253 characters. */
  readonly hostname?: Leaf<string>;
  readonly type: Leaf<'Hostname' | 'URI'>;
  /** 1 to 253 characters. */
  readonly uri?: Leaf<string>;
}

export interface BackendTLSPolicyCaCertificateRef {
  /** At most 253 characters. */
  readonly group: Leaf<string>;
  /** 1 to 63 characters. */
  readonly kind: Leaf<string>;
  /** 1 to 253 characters. */
  readonly name: Leaf<string>;
}

export interface BackendTLSPolicyTargetRef {
  /** At most 253 characters. */
  readonly group: Leaf<string>;
  /** 1 to 63 characters. */
  readonly kind: Leaf<string>;
  /** 1 to 253 characters. */
  readonly name: Leaf<string>;
  /** 1 to 253 characters. */
  readonly sectionName?: Leaf<string>;
}
