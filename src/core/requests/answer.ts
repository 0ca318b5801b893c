import type { Header } from './request';
import type { Field } from '../manifests/field';
import type { Manifest } from '../manifests/manifest';
import type { Listener } from '../translation/gateways/listener';
import type { AttachedPolicy } from '../translation/policies/attached-policy';
import type { RouteEntry } from '../translation/routes/flattening';

/** What becomes of a request. */
export interface Answer {
  readonly outcome: Outcome;
  /** Where it arrived, as far as it got. */
  readonly gateway: Manifest | undefined;
  readonly listener: Listener | undefined;
  /** The host of the routes that were asked, such as `*.example.com`. There is no way from one to the next. */
  readonly virtualHost: string | undefined;
  /** The match that won, with its rule and its route, and with those that delegate to it. */
  readonly route: RouteEntry | undefined;
  /** All that were asked, in order, and why each but the last did not take the request. Only if it was asked for. */
  readonly candidates: readonly Candidate[];
  /** The policies in force, the nearest ones first. */
  readonly policies: readonly AttachedPolicy[];
  /** What only run time decides: who may refuse or change the request on its way. */
  readonly conditions: readonly RuntimeCondition[];
}

export type Outcome = Forwarded | Redirected | Responded | Refused | NotKnown;

/** It goes to backends. */
export interface Forwarded {
  readonly kind: 'forwarded';
  /** The shares add up to 1. */
  readonly targets: readonly TargetShare[];
  readonly mirrors: readonly Mirror[];
  readonly timeouts: Timeouts;
  readonly retries: Retries | undefined;
}

/** A backend with its share of the requests. */
export interface TargetShare {
  /** `shop/cart:8080`: namespace, name and port of a Service; other kinds are named, as in `Backend shop/payments`. */
  readonly target: string;
  /** The object, where it is in the set. */
  readonly backend: Manifest | undefined;
  readonly share: number;
  /** Why this share is answered with 500 in place of the backend. */
  readonly fault: Fault | undefined;
  /** How the request arrives there. */
  readonly upstream: UpstreamRequest;
  /** How headers of the response are changed on the way back. */
  readonly responseHeaders: HeaderChanges;
}

/** A request as the backend sees it. What depends on run time is undefined. */
export interface UpstreamRequest {
  readonly method: string;
  /** With the query. */
  readonly path: string | undefined;
  readonly host: string | undefined;
  /** Those of the request after all changes, in lower case, without `host` and without those that Envoy adds to every request. */
  readonly headers: readonly Header[];
  /** The names of headers that it has, but whose values only run time knows. They are not among the others. */
  readonly unknownHeaders: readonly string[];
}

export interface HeaderChanges {
  readonly set: readonly Header[];
  readonly add: readonly Header[];
  readonly remove: readonly string[];
}

export interface Mirror {
  readonly target: string;
  /** From 0 to 1. */
  readonly share: number;
}

/** As they are written, such as `10s`. Undefined: Envoy's defaults, 15 s for a request. */
export interface Timeouts {
  readonly request: string | undefined;
  readonly perTry: string | undefined;
  readonly idle: string | undefined;
}

export interface Retries {
  readonly attempts: number | undefined;
  readonly on: readonly string[];
  readonly at: Field;
}

export interface Redirected {
  readonly kind: 'redirected';
  readonly status: number;
  readonly location: string;
}

/** The gateway answers by itself: a DirectResponse, a preflight of CORS, 404 without a route, 500 in place of what is refused. */
export interface Responded {
  readonly kind: 'responded';
  readonly status: number;
  readonly body: string | undefined;
  readonly headers: readonly Header[];
  readonly reason: Fault;
}

/** There is no answer of HTTP. */
export interface Refused {
  readonly kind: 'refused';
  /** Nothing listens on the port; no certificate for the server name, or the client's is not taken; the connection is handed on unread. */
  readonly by: 'connection' | 'tls' | 'passthrough';
  readonly reason: Fault;
}

/** What the manifests show does not decide it. */
export interface NotKnown {
  readonly kind: 'not-known';
  readonly reason: Fault;
  /** What it may be. */
  readonly possible: readonly Outcome[];
}

/** Why, in words, and which fields bring it about. */
export interface Fault {
  readonly text: string;
  readonly causes: readonly Field[];
}

/** A route that was asked. */
export interface Candidate {
  readonly route: RouteEntry;
  /** The first condition that failed: `path: got "/cart", wants /checkout and below`. Undefined: it took the request. */
  readonly lost: string | undefined;
}

/** Something that may refuse or change a request at run time. */
export interface RuntimeCondition {
  /** Such as `ext auth`, `JWT`, `rate limit`, `RBAC`. */
  readonly what: string;
  readonly policy: Manifest;
  readonly at: Field;
  /** `needs`: what else becomes of it, if the object in `what` does not exist, is an answer of 500. */
  readonly effect: 'may-refuse' | 'may-change' | 'needs';
}
