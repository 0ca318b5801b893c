// Generated from imports/ by `npx projen generate`. Do not edit.
/** In Gateway API, experimental channel only. */
export interface XBackendTrafficPolicySpec {
  readonly retryConstraint?: XBackendTrafficPolicyRetryConstraint;
  readonly sessionPersistence?: XBackendTrafficPolicySessionPersistence;
  /** 1 to 16 items. */
  readonly targetRefs: XBackendTrafficPolicyTargetRef[];
}

export interface XBackendTrafficPolicyTargetRef {
  /** At most 253 characters. */
  readonly group: string;
  /** 1 to 63 characters. */
  readonly kind: string;
  /** 1 to 253 characters. */
  readonly name: string;
}

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

export enum XBackendTrafficPolicySessionPersistenceType {
  COOKIE = 'Cookie',
  HEADER = 'Header',
}

export interface XBackendTrafficPolicySessionPersistenceCookieConfig {
  /** @default "Session" */
  readonly lifetimeType?: XBackendTrafficPolicySessionPersistenceCookieConfigLifetimeType;
}

export enum XBackendTrafficPolicySessionPersistenceCookieConfigLifetimeType {
  PERMANENT = 'Permanent',
  SESSION = 'Session',
}

export interface XBackendTrafficPolicyRetryConstraint {
  /** @default {"interval":"10s","percent":20} */
  readonly budget?: XBackendTrafficPolicyRetryConstraintBudget;
  /** @default {"count":10,"interval":"1s"} */
  readonly minRetryRate?: XBackendTrafficPolicyRetryConstraintMinRetryRate;
}

export interface XBackendTrafficPolicyRetryConstraintMinRetryRate {
  /** 1 to 1000000. */
  readonly count?: number;
  readonly interval?: string;
}

export interface XBackendTrafficPolicyRetryConstraintBudget {
  /** @default "10s" */
  readonly interval?: string;
  /**
   * 0 to 100.
   * @default 20
   */
  readonly percent?: number;
}
