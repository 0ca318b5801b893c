// Generated from imports/ by `npx projen generate`. Do not edit.
import type { Resolvable } from '../resolvable';

/** In Gateway API, experimental channel only. */
export interface XBackendTrafficPolicySpec {
  readonly retryConstraint?: XBackendTrafficPolicyRetryConstraint;
  readonly sessionPersistence?: XBackendTrafficPolicySessionPersistence;
  /** 1 to 16 items. */
  readonly targetRefs: readonly XBackendTrafficPolicyTargetRef[];
}

export interface XBackendTrafficPolicyTargetRef {
  /** At most 253 characters. */
  readonly group: Resolvable<string>;
  /** 1 to 63 characters. */
  readonly kind: Resolvable<string>;
  /** 1 to 253 characters. */
  readonly name: Resolvable<string>;
}

export interface XBackendTrafficPolicySessionPersistence {
  readonly absoluteTimeout?: Resolvable<string>;
  readonly cookieConfig?: XBackendTrafficPolicyCookieConfig;
  /** In Gateway API until 1.5, experimental channel only. */
  readonly idleTimeout?: Resolvable<string>;
  /** At most 128 characters. */
  readonly sessionName?: Resolvable<string>;
  /** @default "Cookie" */
  readonly type?: Resolvable<'Cookie' | 'Header'>;
}

export interface XBackendTrafficPolicyCookieConfig {
  /** @default "Session" */
  readonly lifetimeType?: Resolvable<'Permanent' | 'Session'>;
}

export interface XBackendTrafficPolicyRetryConstraint {
  /** @default {"interval":"10s","percent":20} */
  readonly budget?: XBackendTrafficPolicyBudget;
  /** @default {"count":10,"interval":"1s"} */
  readonly minRetryRate?: XBackendTrafficPolicyMinRetryRate;
}

export interface XBackendTrafficPolicyMinRetryRate {
  /** 1 to 1000000. */
  readonly count?: Resolvable<number>;
  readonly interval?: Resolvable<string>;
}

export interface XBackendTrafficPolicyBudget {
  /** @default "10s" */
  readonly interval?: Resolvable<string>;
  /**
   * 0 to 100.
   * @default 20
   */
  readonly percent?: Resolvable<number>;
}
