/** One value, or several: a case for each of them. */
export type OneOrMore<T> = T | readonly T[];

/** A request as it is written: a URL, or fields of which lists stand for several requests. */
export type RequestData = string | RequestFields;

/** Fields of requests. Lists stand for a request with each of their entries, and several lists for all combinations. */
export interface RequestFields {
  /** Such as `https://shop.example/cart?x=1`: scheme, host, port and path at once. */
  readonly url?: OneOrMore<string>;
  /** @default 'https' if there is a server name, and else 'http' */
  readonly scheme?: OneOrMore<'http' | 'https'>;
  /** The Host header. */
  readonly host?: OneOrMore<string>;
  /**
   * With the query.
   *
   * @default '/'
   */
  readonly path?: OneOrMore<string>;
  /** @default 'GET' */
  readonly method?: OneOrMore<string>;
  /** By name; `null` is none, where the defaults have one. As a list they are sent in its order, and may be repeated. */
  readonly headers?: Readonly<Record<string, OneOrMore<string> | null>> | readonly { readonly name: string; readonly value: string }[];
  /** @default - that of the URL, else 80 or 443, else the only one of the scheme */
  readonly port?: OneOrMore<number>;
  /**
   * The server name of TLS.
   *
   * @default - the host
   */
  readonly sni?: OneOrMore<string>;
  /** The IP address of the client, or what else is known of it. */
  readonly client?: OneOrMore<string> | { readonly address?: OneOrMore<string>; readonly certificate?: boolean };
  /** `namespace/name`: the Gateway that the request is sent to. */
  readonly gateway?: OneOrMore<string>;
}

/** What has to come of a request: what is not written is not compared. */
export interface ExpectationData {
  readonly outcome?: 'forwarded' | 'redirected' | 'responded' | 'refused' | 'not-known';
  /** `namespace/name` */
  readonly gateway?: string;
  /** The name of the listener. */
  readonly listener?: string;
  /** The host of the routes that were asked, such as `*.example.com`. */
  readonly virtualHost?: string;
  /** `namespace/name` of the route. */
  readonly route?: string | null;
  /** Its name, or its index from 0. */
  readonly rule?: string | number;
  /** The index of the match, from 0. */
  readonly match?: number;
  /** The target of all requests: `shop/cart:8080`, or `Backend shop/payments`. */
  readonly backend?: string;
  /** Targets and their shares in percent, such as `90 %` or `90`. */
  readonly backends?: Readonly<Record<string, string | number>>;
  /**
   * By how much shares may differ, in percentage points.
   *
   * @default 0.5
   */
  readonly tolerance?: string | number;
  /** Targets that get a copy. */
  readonly mirrors?: readonly string[];
  /** Of a response or a redirect that the gateway gives by itself. */
  readonly status?: number;
  /** The location, or more of it. */
  readonly redirect?: string | { readonly status?: number; readonly location?: string };
  /** Of a response that the gateway gives by itself. */
  readonly body?: string;
  /** Headers of the response that the gateway gives or sets; `null`: it gives none, or takes it away. */
  readonly responseHeaders?: Readonly<Record<string, string | null>>;
  /** The request as the backend gets it. */
  readonly upstream?: {
    readonly method?: string;
    readonly path?: string;
    readonly host?: string;
    /** `null`: it is not there. */
    readonly headers?: Readonly<Record<string, string | null>>;
  };
  /** As they are written, such as `10s`; `null`: none is written. */
  readonly timeouts?: { readonly request?: string | null; readonly perTry?: string | null; readonly idle?: string | null };
  /** `null`: there are none. */
  readonly retries?: { readonly attempts?: number; readonly retryOn?: readonly string[] } | null;
  /** What is on the way of the request. */
  readonly policies?: Readonly<Partial<Record<Protection, Presence>>> & {
    /** Names of policies that are in force: `namespace/name`. */
    readonly inForce?: readonly string[];
  };
  /** How it gets no answer of HTTP. */
  readonly refused?: 'connection' | 'tls' | 'passthrough';
  /** Something that must not be so: not all of it. Of a list, none. */
  readonly not?: OneOrMore<ExpectationData>;
}

/** What may be in the way of a request. `auth` is any kind of authentication or external authorization. */
export const PROTECTIONS = [
  'auth', 'extAuth', 'jwt', 'basicAuth', 'apiKey', 'oauth2', 'rbac', 'acl', 'rateLimit', 'csrf', 'fault', 'buffer', 'extProc', 'transformation',
] as const;

export type Protection = typeof PROTECTIONS[number];

export const PRESENCES = ['required', 'none', 'unknown'] as const;

export type Presence = typeof PRESENCES[number];
