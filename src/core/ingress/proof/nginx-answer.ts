/** A request of HTTP, as far as ingress-nginx looks at it. */
export interface NginxRequest {
  readonly scheme: 'http' | 'https';
  readonly host: string;
  /** With the query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Who decides whether a request gets in. */
export type Guard = 'address' | 'password' | 'external' | 'certificate' | 'limit' | 'firewall' | 'snippet';

/** Which path of which Ingress decides. */
export interface PathOfIngress {
  readonly ingress: string;
  readonly path: string;
}

/** What ingress-nginx does with a request. */
export type NginxAnswer =
  | {
    readonly kind: 'forwarded';
    /** `shop/web:80`, with the share of requests; they add up to 1. */
    readonly services: Readonly<Record<string, number>>;
    readonly path: string;
    readonly host: string;
    readonly guards: readonly Guard[];
    readonly by: PathOfIngress;
  }
  | { readonly kind: 'redirected'; readonly status: number; readonly location: string; readonly why: 'https' | 'www' | 'other'; readonly by?: PathOfIngress }
  | { readonly kind: 'responded'; readonly status: number }
  /** The connection is handed to a backend unread. */
  | { readonly kind: 'passed-through'; readonly service: string }
  /** The model does not know: a snippet, a variable, an expression that it cannot read. */
  | { readonly kind: 'not-modelled'; readonly why: string };
