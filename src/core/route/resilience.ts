import type { HTTPRouteRetry, HTTPRouteSessionPersistence, HTTPRouteTimeouts } from '../../generated/spec/http-route';
import type { TrafficPolicySpec } from '../../generated/spec/traffic-policy';
import type { Complaint, Location } from '../location';
import { given } from '../manifest';
import { GatewayApiChannel } from '../release';
import type { ReleaseTarget } from '../release';
import { known } from '../resolvable';
import { duration, milliseconds } from '../syntax/duration';

/** How long the requests of a rule may take. */
export interface RouteTimeouts {
  /**
   * For the whole request, retries included, such as `10s`; `0s` for no limit.
   *
   * @default - the gateway's default
   */
  readonly request?: string;

  /**
   * For one attempt, not above `request`.
   *
   * @default - as long as the whole request
   */
  readonly backendRequest?: string;
}

/** When requests of a rule are tried again. */
export interface RouteRetry {
  /**
   * How often, besides the first time; 1 or more.
   *
   * @default 1
   */
  readonly attempts?: number;

  /**
   * Status codes that count as failures, 400 to 599, besides connections that fail.
   *
   * @default - none
   */
  readonly statusCodes?: number[];

  /**
   * The time between attempts, such as `25ms`. It grows from one to the next.
   *
   * @default - the gateway's default
   */
  readonly backoff?: string;
}

/** What carries the identity of a session. */
export enum SessionType {
  /** A cookie that the gateway sets. */
  COOKIE = 'Cookie',
  /** A header. */
  HEADER = 'Header',
}

/** Keeps the requests of a session with the instance that got the first of them. */
export interface SessionPersistence {
  /**
   * What carries the identity of the session.
   *
   * @default SessionType.COOKIE
   */
  readonly type?: SessionType;

  /**
   * The name of the cookie or header, up to 128 characters.
   *
   * @default - chosen by the gateway
   */
  readonly sessionName?: string;

  /**
   * After which time the session ends, such as `1h`.
   *
   * @default - it does not
   */
  readonly absoluteTimeout?: string;

  /**
   * Whether the cookie outlives the browser's session; needs `absoluteTimeout`.
   *
   * @default false
   */
  readonly permanent?: boolean;
}

export function renderTimeouts({ request, backendRequest }: RouteTimeouts, at: Location): HTTPRouteTimeouts {
  at.at('request').checkText(request, duration);
  at.at('backendRequest').checkText(backendRequest, duration);
  const [whole, attempt] = [known(request), known(backendRequest)];
  if (whole !== undefined && attempt !== undefined && duration(whole) === undefined && duration(attempt) === undefined
    && milliseconds(whole) > 0 && milliseconds(attempt) > milliseconds(whole)) {
    at.at('backendRequest').refuse({ wrong: 'an attempt cannot take longer than the whole request', value: attempt, fix: `write ${whole} at most` });
  }
  return given({ request, backendRequest });
}

/** Whether the CRDs of the target have the retry of the HTTPRoute itself. Elsewhere a TrafficPolicy does it. */
export function hasRouteRetry(release: ReleaseTarget): boolean {
  return release.channel === GatewayApiChannel.EXPERIMENTAL;
}

export function renderRetry(retry: RouteRetry, at: Location): HTTPRouteRetry {
  checkRetry(retry, at);
  return given({ attempts: retry.attempts, codes: unlessEmpty(retry.statusCodes), backoff: retry.backoff });
}

/** The same as a policy. With it, the time of one attempt belongs here: on the route it would limit all of them. */
export function retryPolicy(retry: RouteRetry, timeouts: RouteTimeouts | undefined, at: Location): TrafficPolicySpec {
  checkRetry(retry, at);
  return {
    retry: given({
      attempts: retry.attempts,
      statusCodes: unlessEmpty(retry.statusCodes),
      retryOn: CONNECTION_FAILURES,
      backoffBaseInterval: retry.backoff,
      perTryTimeout: timeouts?.backendRequest,
    }),
  };
}

/** The policy refuses an empty list, which says as much as none. */
function unlessEmpty<T>(list: readonly T[] | undefined): readonly T[] | undefined {
  return list?.length === 0 ? undefined : list;
}

const CONNECTION_FAILURES = ['connect-failure', 'refused-stream'] as const;

function checkRetry({ attempts, statusCodes, backoff }: RouteRetry, at: Location): void {
  at.at('attempts').check<number>(attempts, attemptCount);
  statusCodes?.forEach((code, index) => at.at('statusCodes').at(index).check<number>(code, failureCode));
  at.at('backoff').checkText(backoff, duration);
}

function attemptCount(value: number): Complaint | undefined {
  return Number.isInteger(value) && value >= 1 ? undefined : { wrong: 'not a number of attempts', fix: 'write a whole number from 1 on' };
}

function failureCode(value: number): Complaint | undefined {
  return Number.isInteger(value) && value >= 400 && value <= 599 ? undefined : { wrong: 'not the status code of a failure', fix: 'write one from 400 to 599' };
}

export function renderSessionPersistence(session: SessionPersistence, release: ReleaseTarget, at: Location): HTTPRouteSessionPersistence {
  if (release.channel !== GatewayApiChannel.EXPERIMENTAL) {
    at.refuse({
      wrong: 'the standard channel of the Gateway API has no session persistence',
      fix: 'set the channel of the release target to experimental, or give the Backend a BackendConfigPolicy that hashes a cookie',
    });
  }
  if (session.permanent === true && session.absoluteTimeout === undefined) {
    at.at('absoluteTimeout').refuse({ wrong: 'a permanent cookie needs the time when its session ends', fix: 'give absoluteTimeout' });
  }
  if (session.permanent === true && session.type === SessionType.HEADER) {
    at.at('permanent').refuse({ wrong: 'only a cookie can be permanent', fix: 'leave it out, or write SessionType.COOKIE' });
  }
  at.at('absoluteTimeout').checkText(session.absoluteTimeout, duration);
  return given({
    type: session.type,
    sessionName: session.sessionName,
    absoluteTimeout: session.absoluteTimeout,
    cookieConfig: session.permanent === true ? { lifetimeType: 'Permanent' as const } : undefined,
  });
}
