// Generated from imports/ by `npx projen generate`. Do not edit.
import type { Leaf } from '../leaf';

/** In Gateway API, experimental channel only. */
export interface XBackendTrafficPolicySpec {
  readonly retryConstraint?: XBackendTrafficPolicyRetryConstraint;
  readonly sessionPersistence?: XBackendTrafficPolicySessionPersistence;
  /** 1 to 16 items. */
  readonly targetRefs: readonly XBackendTrafficPolicyTargetRef[];
}

export interface XBackendTrafficPolicyTargetRef {
  /** At most 253 characters. */
  readonly group: Leaf<string>;
  /** 1 to 63 characters. */
  readonly kind: Leaf<string>;
  /** 1 to 253 characters. */
  readonly name: Leaf<string>;
}

export interface XBackendTrafficPolicySessionPersistence {
  readonly absoluteTimeout?: Leaf<string>;
  readonly cookieConfig?: XBackendTrafficPolicyCookieConfig;
  /** In Gateway API until 1.5, experimental channel only. */
  readonly idleTimeout?: Leaf<string>;
  /** At most 128 characters. */
  readonly sessionName?: Leaf<string>;
  /** @default "Cookie" */
  readonly type?: Leaf<'Cookie' | 'Header'>;
}

export interface XBackendTrafficPolicyCookieConfig {
  /** @default "Session" */
  readonly lifetimeType?: Leaf<'Permanent' | 'Session'>;
}

export interface XBackendTrafficPolicyRetryConstraint {
  /** @default {"interval":"10s","percent":20} */
  readonly budget?: XBackendTrafficPolicyBudget;
  /** @default {"count":10,"interval":"1s"} */
  readonly minRetryRate?: XBackendTrafficPolicyMinRetryRate;
}

export interface XBackendTrafficPolicyMinRetryRate {
  /** 1 to 1000000. */
  readonly count?: Leaf<number>;
  readonly interval?: Leaf<string>;
}

export interface XBackendTrafficPolicyBudget {
  /** @default "10s" */
  readonly interval?: Leaf<string>;
  /**
   * 0 to 100.
   * @default 20
   */
  readonly percent?: Leaf<number>;
}
