import { renderHeaderModifier } from './header-modifier';
import type { HeaderModifierOptions } from './header-modifier';
import type { PathRewrite } from './path-rewrite';
import type { HTTPRouteFilter } from '../../generated/spec/http-route';
import { given } from '../manifest';
import type { Place } from '../place';
import { hostname } from '../syntax/host';

/** What `RouteFilter.urlRewrite` writes anew. */
export interface UrlRewriteOptions {
  /**
   * The Host header that the destination sees: a plain DNS name.
   *
   * @default - the external host that the rule forwards to, else the host of the request
   */
  readonly hostname?: string;

  /**
   * The path that the destination sees.
   *
   * @default - the path of the request
   */
  readonly path?: PathRewrite;
}

/**
 * Changes a request before it is forwarded, or a response before it is returned.
 * A rule has each kind of filter once at most.
 *
 * @see https://gateway-api.sigs.k8s.io/reference/spec/#httproutefilter
 */
export class RouteFilter {
  /** Writes the Host header or the path anew. Not possible beside a redirect. */
  public static urlRewrite(options: UrlRewriteOptions): RouteFilter {
    const { hostname: host, path } = options;
    return new RouteFilter('URLRewrite', path?._needsPrefixMatch ?? false, (at) => {
      if (host === undefined && path === undefined) {
        at.refuse({ wrong: 'nothing is rewritten', fix: 'give hostname or path' }, 'RouteFilter.urlRewrite');
      }
      at.at('hostname').checkText(host, hostname, 'RouteFilter.urlRewrite');
      return { type: 'URLRewrite', urlRewrite: given({ hostname: host, path: path?._render(at.at('path')) }) };
    });
  }

  /** Changes headers of the request. */
  public static requestHeaderModifier(options: HeaderModifierOptions): RouteFilter {
    return new RouteFilter('RequestHeaderModifier', false, (at) => ({
      type: 'RequestHeaderModifier', requestHeaderModifier: renderHeaderModifier(options, at),
    }));
  }

  /** Changes headers of the response. */
  public static responseHeaderModifier(options: HeaderModifierOptions): RouteFilter {
    return new RouteFilter('ResponseHeaderModifier', false, (at) => ({
      type: 'ResponseHeaderModifier', responseHeaderModifier: renderHeaderModifier(options, at),
    }));
  }

  /**
   * A filter as the API writes it, for what this class does not know.
   *
   * @param filter the fields of `HTTPRouteFilter`
   */
  public static raw(filter: any): RouteFilter {
    return new RouteFilter(filter?.type, false, () => filter as HTTPRouteFilter);
  }

  private constructor(
    /** @internal */
    public readonly _type: string,
    /** @internal */
    public readonly _needsPrefixMatch: boolean,
    /** @internal */
    public readonly _render: (at: Place) => HTTPRouteFilter,
  ) {}
}
