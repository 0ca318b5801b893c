import type { Location } from './hosts';
import type { HTTPRouteFilter, HTTPRouteHeader, HTTPRouteMatchPath, HTTPRouteRuleBackendRef } from '../../generated/spec/http-route';
import type { TrafficPolicySpec } from '../../generated/spec/traffic-policy';

export interface HeaderValue {
  readonly name: string;
  readonly value: string;
}

/** A redirect in place of a backend. */
export interface RedirectDraft {
  readonly scheme?: 'http' | 'https';
  readonly hostname?: string;
  readonly port?: number;
  /** Undefined: the path of the request. */
  readonly path?: string;
  readonly status: number;
}

/** How the path is changed on its way to the backend. */
export type PathRewrite =
  | { readonly kind: 'prefix'; readonly value: string }
  | { readonly kind: 'full'; readonly value: string }
  | { readonly kind: 'regex'; readonly pattern: string; readonly substitution: string };

/** Requests that go elsewhere by a header, before others of the same path. */
export interface Override {
  readonly header: HTTPRouteHeader;
  readonly backends: readonly HTTPRouteRuleBackendRef[];
}

/** The fields of a policy that one rule needs. */
export type PolicyFields = { -readonly [Field in keyof TrafficPolicySpec]: TrafficPolicySpec[Field] };

/** What becomes of the requests of one location. The features fill it in, one after the other. */
export class RuleBuilder {
  public readonly requestHeaders: HeaderValue[] = [];
  public readonly responseHeaders: HeaderValue[] = [];
  public readonly removedRequestHeaders: string[] = [];
  public readonly removedResponseHeaders: string[] = [];
  public readonly mirrors: HTTPRouteRuleBackendRef[] = [];
  public readonly overrides: Override[] = [];
  public readonly policy: PolicyFields = {};
  /** Annotations that protected it, and cannot be kept. */
  public readonly closedBy: string[] = [];
  public backends: readonly HTTPRouteRuleBackendRef[] = [];
  public hostname: string | undefined;
  public rewrite: PathRewrite | undefined;
  public redirect: RedirectDraft | undefined;
  /** An answer of the gateway in place of a backend. */
  public status: number | undefined;

  public constructor(
    public readonly location: Location,
    public readonly path: HTTPRouteMatchPath,
    /** Where its route is: mostly where its Ingress is. */
    public readonly namespace: string = location.ingress.namespace,
  ) {}

  public get ingress() {
    return this.location.ingress;
  }

  /** What the gateway answers by itself, if it does. */
  public get answer(): number | undefined {
    return this.closedBy.length > 0 ? FORBIDDEN : this.status;
  }

  /** Whether there is anything to write. */
  public get isEmpty(): boolean {
    return this.answer === undefined && this.redirect === undefined && this.backends.length === 0;
  }

  public filters(): HTTPRouteFilter[] {
    return [
      ...modifier('RequestHeaderModifier', this.requestHeaders, this.removedRequestHeaders),
      ...modifier('ResponseHeaderModifier', this.responseHeaders, this.removedResponseHeaders),
      ...this.urlRewrite(),
      ...this.mirrors.map(({ weight: _, ...backendRef }): HTTPRouteFilter => ({ type: 'RequestMirror', requestMirror: { backendRef } })),
    ];
  }

  private urlRewrite(): HTTPRouteFilter[] {
    const { hostname, rewrite } = this;
    const path = rewrite === undefined || rewrite.kind === 'regex' ? undefined
      : rewrite.kind === 'prefix' ? { type: 'ReplacePrefixMatch' as const, replacePrefixMatch: rewrite.value }
        : { type: 'ReplaceFullPath' as const, replaceFullPath: rewrite.value };
    if (hostname === undefined && path === undefined) { return []; }
    return [{ type: 'URLRewrite', urlRewrite: { ...hostname === undefined ? {} : { hostname }, ...path === undefined ? {} : { path } } }];
  }
}

export const FORBIDDEN = 403;

type ModifierType = 'RequestHeaderModifier' | 'ResponseHeaderModifier';

function modifier(type: ModifierType, values: readonly HeaderValue[], remove: readonly string[]): HTTPRouteFilter[] {
  if (values.length === 0 && remove.length === 0) { return []; }
  // A later value of the same name counts.
  const set = [...new Map(values.map((header) => [header.name.toLowerCase(), header])).values()];
  const fields = { ...set.length === 0 ? {} : { set }, ...remove.length === 0 ? {} : { remove } };
  return [type === 'RequestHeaderModifier' ? { type, requestHeaderModifier: fields } : { type, responseHeaderModifier: fields }];
}

/** As a RequestRedirect filter. */
export function redirectFilter({ scheme, hostname, port, path, status }: RedirectDraft): HTTPRouteFilter {
  return {
    type: 'RequestRedirect',
    requestRedirect: {
      ...scheme === undefined ? {} : { scheme },
      ...hostname === undefined ? {} : { hostname },
      ...port === undefined ? {} : { port },
      ...path === undefined ? {} : { path: { type: 'ReplaceFullPath' as const, replaceFullPath: path } },
      statusCode: status as 301,
    },
  };
}
