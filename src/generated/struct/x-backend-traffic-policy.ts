// Generated from imports/ by `npx projen generate`. Do not edit.
/**
 * The spec of an XBackendTrafficPolicy.
 * In Gateway API, experimental channel only.
 */
export interface XBackendTrafficPolicySpec {
  readonly retryConstraint?: XBackendTrafficPolicyRetryConstraint;
  readonly sessionPersistence?: XBackendTrafficPolicySessionPersistence;
  /** 1 to 16 items. */
  readonly targetRefs: XBackendTrafficPolicyTargetRef[];
}

/** An entry of `targetRefs` of an XBackendTrafficPolicy. */
export interface XBackendTrafficPolicyTargetRef {
  /** At most 253 characters. */
  readonly group: string;
  /** 1 to 63 characters. */
  readonly kind: string;
  /** 1 to 253 characters. */
  readonly name: string;
}

/** Stands at `sessionPersistence` of an XBackendTrafficPolicy. */
export interface XBackendTrafficPolicySessionPersistence {
  readonly absoluteTimeout?: string;
  readonly cookieConfig?: XBackendTrafficPolicySessionPersistenceCookieConfig;
  /** In Gateway API until 1.5, experimental channel only. */
  readonly idleTimeout?: string;
  /** At most 128 characters. */
  readonly sessionName?: string;
  /** @default "Cookie" */
  readonly type?: XBackendTrafficPolicySessionPersistenceType;
}

/** A value of `sessionPersistence.type` of an XBackendTrafficPolicy. */
export enum XBackendTrafficPolicySessionPersistenceType {
  COOKIE = 'Cookie',
  HEADER = 'Header',
}

/** Stands at `sessionPersistence.cookieConfig` of an XBackendTrafficPolicy. */
export interface XBackendTrafficPolicySessionPersistenceCookieConfig {
  /** @default "Session" */
  readonly lifetimeType?: XBackendTrafficPolicySessionPersistenceCookieConfigLifetimeType;
}

/** A value of `sessionPersistence.cookieConfig.lifetimeType` of an XBackendTrafficPolicy. */
export enum XBackendTrafficPolicySessionPersistenceCookieConfigLifetimeType {
  PERMANENT = 'Permanent',
  SESSION = 'Session',
}

/** Stands at `retryConstraint` of an XBackendTrafficPolicy. */
export interface XBackendTrafficPolicyRetryConstraint {
  /** @default {"interval":"10s","percent":20} */
  readonly budget?: XBackendTrafficPolicyRetryConstraintBudget;
  /** @default {"count":10,"interval":"1s"} */
  readonly minRetryRate?: XBackendTrafficPolicyRetryConstraintMinRetryRate;
}

/** Stands at `retryConstraint.minRetryRate` of an XBackendTrafficPolicy. */
export interface XBackendTrafficPolicyRetryConstraintMinRetryRate {
  /** 1 to 1000000. */
  readonly count?: number;
  readonly interval?: string;
}

/** Stands at `retryConstraint.budget` of an XBackendTrafficPolicy. */
export interface XBackendTrafficPolicyRetryConstraintBudget {
  /** @default "10s" */
  readonly interval?: string;
  /**
   * 0 to 100.
   * @default 20
   */
  readonly percent?: number;
}
