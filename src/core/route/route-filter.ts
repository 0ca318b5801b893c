import { renderCors } from './cors';
import type { CorsOptions } from './cors';
import { renderHeaderModifier } from './header-modifier';
import type { HeaderModifierOptions } from './header-modifier';
import { renderMirror } from './mirror';
import type { MirrorOptions } from './mirror';
import type { PathRewrite } from './path-rewrite';
import type { IRouteExtension, RouteExtension } from './route-extension';
import type { IRouteTarget, RouteTarget } from './route-target';
import type { HTTPRouteFilter } from '../../generated/spec/http-route';
import type { Location } from '../location';
import { given } from '../manifest';
import type { Resolvable } from '../resolvable';
import { checkFactories } from '../shape/check-shape';
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
 * A rule has each kind of filter once at most, except for mirrors and extensions.
 *
 * @see https://gateway-api.sigs.k8s.io/reference/spec/#httproutefilter
 */
export class RouteFilter {
  /** Writes the Host header or the path anew. Not possible beside a redirect. */
  public static urlRewrite(options: UrlRewriteOptions): RouteFilter {
    const { hostname: host, path } = options;
    const render: Render = (at) => {
      if (host === undefined && path === undefined) {
        at.refuse({ wrong: 'nothing is rewritten', fix: 'give hostname or path' }, 'RouteFilter.urlRewrite');
      }
      at.at('hostname').checkText(host, hostname, 'RouteFilter.urlRewrite');
      return { type: 'URLRewrite', urlRewrite: given({ hostname: host, path: path?._render(at.at('path')) }) };
    };
    return new RouteFilter({ type: 'URLRewrite', needsPrefixMatch: path?._needsPrefixMatch, render });
  }

  /** Changes headers of the request. */
  public static requestHeaderModifier(options: HeaderModifierOptions): RouteFilter {
    const render: Render = (at) => ({ type: 'RequestHeaderModifier', requestHeaderModifier: renderHeaderModifier(options, at) });
    return new RouteFilter({ type: 'RequestHeaderModifier', isForTargets: true, render });
  }

  /** Changes headers of the response. */
  public static responseHeaderModifier(options: HeaderModifierOptions): RouteFilter {
    const render: Render = (at) => ({ type: 'ResponseHeaderModifier', responseHeaderModifier: renderHeaderModifier(options, at) });
    return new RouteFilter({ type: 'ResponseHeaderModifier', isForTargets: true, render });
  }

  /**
   * Sends a copy of requests to another target, whose responses are thrown away. A rule can have several.
   *
   * @param target a Backend or Service; in another namespace it gets the ReferenceGrant that it needs, as targets do
   */
  public static requestMirror(target: IRouteTarget, options: MirrorOptions = {}): RouteFilter {
    const to = target.toRouteTarget();
    const render: Render = (at, namespace) => ({ type: 'RequestMirror', requestMirror: renderMirror(to, options, namespace, at) });
    return new RouteFilter({ type: 'RequestMirror', target: to, render });
  }

  /** Lets scripts of other origins call. In the standard channel since Gateway API 1.5. */
  public static cors(options: CorsOptions): RouteFilter {
    return new RouteFilter({ type: 'CORS', isForTargets: true, render: (at) => ({ type: 'CORS', cors: renderCors(options, at) }) });
  }

  /**
   * Applies a TrafficPolicy to the rule. A rule can have several.
   *
   * @param policy a TrafficPolicy in the namespace of the route
   */
  public static extension(policy: IRouteExtension): RouteFilter {
    const extension = policy.toRouteExtension();
    const render: Render = (at, namespace) => {
      if (extension._isResponse) {
        at.refuse({ wrong: 'a DirectResponse is the action of a rule', fix: 'write action: RouteAction.respond(…)' }, 'RouteFilter.extension');
      }
      return { type: 'ExtensionRef', extensionRef: extension._render(namespace, at) };
    };
    return new RouteFilter({ type: 'ExtensionRef', extension, render });
  }

  /**
   * A filter as the API writes it, for what this class does not know.
   *
   * @param filter the fields of `HTTPRouteFilter`
   */
  public static raw(filter: any): RouteFilter {
    return new RouteFilter({ type: filter?.type, isForTargets: true, render: () => filter as HTTPRouteFilter });
  }

  private constructor(
    /** @internal */
    public readonly _parts: FilterParts,
  ) {}
}

checkFactories('RouteFilter', RouteFilter);

type Render = (at: Location, namespace: Resolvable<string> | undefined) => HTTPRouteFilter;

export interface FilterParts {
  readonly type: string;
  readonly needsPrefixMatch?: boolean;
  /** Whether kgateway honours it on a single target, too. */
  readonly isForTargets?: boolean;
  /** What it sends requests to. */
  readonly target?: RouteTarget;
  /** What it refers to. */
  readonly extension?: RouteExtension;
  readonly render: Render;
}

/** The filters of a single target. */
export function renderTargetFilters(
  filters: readonly RouteFilter[] | undefined, namespace: Resolvable<string> | undefined, at: Location,
): HTTPRouteFilter[] | undefined {
  return filters?.map(({ _parts: filter }, index) => {
    if (filter.isForTargets !== true) {
      at.at(index).refuse({
        wrong: `kgateway does not apply the filter ${filter.type} to a single target`,
        fix: 'give it to the rule; a single target can have header modifiers and CORS',
      });
    }
    if (filters.findIndex(({ _parts: other }) => other.type === filter.type) < index) {
      at.at(index).refuse({ wrong: `the target has the filter ${filter.type} twice`, fix: 'merge both into one' });
    }
    return filter.render(at.at(index), namespace);
  });
}
