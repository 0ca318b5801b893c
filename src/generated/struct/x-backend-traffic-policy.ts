// Generated from imports/ by `npx projen generate`. Do not edit.
/**
 * Retries and sessions for all traffic to a target. kgateway does not act on it. The spec of an XBackendTrafficPolicy.
 * In Gateway API, experimental channel only.
 */
export interface XBackendTrafficPolicySpec {
  /**
   * Limits how many requests are retries.
   * @default - no such limit
   */
  readonly retryConstraint?: XBackendTrafficPolicyRetryConstraint;
  /**
   * Sends requests of one session to the same endpoint.
   * @default - every request is balanced on its own
   */
  readonly sessionPersistence?: XBackendTrafficPolicySessionPersistence;
  /**
   * Services that the policy applies to, in its own namespace.
   * 1 to 16 items.
   */
  readonly targetRefs: XBackendTrafficPolicyTargetRef[];
}

/** An entry of `targetRefs` of an XBackendTrafficPolicy. Services that the policy applies to, in its own namespace. */
export interface XBackendTrafficPolicyTargetRef {
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
}

/** Sends requests of one session to the same endpoint. Stands at `sessionPersistence` of an XBackendTrafficPolicy. */
export interface XBackendTrafficPolicySessionPersistence {
  /**
   * Duration after which a session ends, however busy it is. A cookie with a `Permanent` lifetime needs it.
   * @default - sessions do not end by age
   */
  readonly absoluteTimeout?: string;
  /**
   * How the cookie is made. Only for the type `Cookie`.
   * @default - a cookie of the browser session
   */
  readonly cookieConfig?: XBackendTrafficPolicySessionPersistenceCookieConfig;
  /**
   * Duration without requests after which a session ends.
   * In Gateway API until 1.5, experimental channel only.
   * @default - sessions do not end by idleness
   */
  readonly idleTimeout?: string;
  /**
   * Name of the cookie or header.
   * At most 128 characters.
   * @default - `sessionPersistence` as cookie, `x-session-persistence` as header, in kgateway
   */
  readonly sessionName?: string;
  /**
   * Where the client carries the session.
   * @default "Cookie"
   */
  readonly type?: XBackendTrafficPolicySessionPersistenceType;
}

/** Where the client carries the session. A value of `sessionPersistence.type` of an XBackendTrafficPolicy. */
export enum XBackendTrafficPolicySessionPersistenceType {
  /** In a cookie, which browsers return on their own. */
  COOKIE = 'Cookie',
  /** In a header, which the client must return itself. */
  HEADER = 'Header',
}

/** How the cookie is made. Only for the type `Cookie`. Stands at `sessionPersistence.cookieConfig` of an XBackendTrafficPolicy. */
export interface XBackendTrafficPolicySessionPersistenceCookieConfig {
  /**
   * How long the browser keeps the cookie.
   * @default "Session"
   */
  readonly lifetimeType?: XBackendTrafficPolicySessionPersistenceCookieConfigLifetimeType;
}

/** How long the browser keeps the cookie. A value of `sessionPersistence.cookieConfig.lifetimeType` of an XBackendTrafficPolicy. */
export enum XBackendTrafficPolicySessionPersistenceCookieConfigLifetimeType {
  /** Until `absoluteTimeout` has passed. */
  PERMANENT = 'Permanent',
  /** Until the browser is closed. */
  SESSION = 'Session',
}

/** Limits how many requests are retries. Stands at `retryConstraint` of an XBackendTrafficPolicy. */
export interface XBackendTrafficPolicyRetryConstraint {
  /**
   * Share of requests that may be retries.
   * @default {"interval":"10s","percent":20}
   */
  readonly budget?: XBackendTrafficPolicyRetryConstraintBudget;
  /**
   * How many retries are always allowed, whatever the share.
   * @default {"count":10,"interval":"1s"}
   */
  readonly minRetryRate?: XBackendTrafficPolicyRetryConstraintMinRetryRate;
}

/** How many retries are always allowed, whatever the share. Stands at `retryConstraint.minRetryRate` of an XBackendTrafficPolicy. */
export interface XBackendTrafficPolicyRetryConstraintMinRetryRate {
  /**
   * How many, in each interval.
   * 1 to 1000000.
   * @default - the controller decides
   */
  readonly count?: number;
  /**
   * Duration in which they are counted.
   * @default - the controller decides
   */
  readonly interval?: string;
}

/** Share of requests that may be retries. Stands at `retryConstraint.budget` of an XBackendTrafficPolicy. */
export interface XBackendTrafficPolicyRetryConstraintBudget {
  /**
   * Duration in which requests are counted.
   * @default "10s"
   */
  readonly interval?: string;
  /**
   * Percentage of requests that may be retries.
   * 0 to 100.
   * @default 20
   */
  readonly percent?: number;
}
