import type { HeaderMatch } from './header-match';
import type { RouteOptions } from './http-route';
import type { HttpRouteMatch } from './http-route-match';
import { DerivedRule } from './http-route-rule';
import type { QueryParamMatch } from './query-param-match';
import { RouteAction } from './route-action';
import type { WeightedTarget } from './route-action';
import type { RouteFilter } from './route-filter';
import type { IRouteTarget } from './route-target';

/** Requests that always go to one target, whatever the weights say. */
export interface SplitOverride {
  /**
   * Headers that the request must have.
   *
   * @default - any; headers or queryParams must be given
   */
  readonly headers?: HeaderMatch[];

  /**
   * Query parameters that the request must have.
   *
   * @default - any; headers or queryParams must be given
   */
  readonly queryParams?: QueryParamMatch[];

  /** Where these requests go. */
  readonly target: IRouteTarget;
}

/** How a SplitRoute shares requests between targets. */
export interface SplitRouteOptions extends RouteOptions {
  /** The targets with their weights; up to 16. */
  readonly targets: WeightedTarget[];

  /**
   * Requests that bypass the weights, first match first.
   *
   * @default - none
   */
  readonly overrides?: SplitOverride[];

  /**
   * Which requests the route is for.
   *
   * @default - every request
   */
  readonly matches?: HttpRouteMatch[];

  /**
   * Changes to all requests and responses of the route.
   *
   * @default - none, but for the Host header (see `preserveHost`)
   */
  readonly filters?: RouteFilter[];

  /**
   * Keep the Host header of the request where a target is an external host.
   *
   * @default false
   */
  readonly preserveHost?: boolean;
}

/** The rules of a SplitRoute: one per override, then the split itself. */
export function splitRules(options: SplitRouteOptions): DerivedRule[] {
  const { matches, filters, preserveHost } = options;
  const overrides = (options.overrides ?? []).map((override, index) => {
    const rule = { matches: narrowed(matches ?? [{}], override), action: RouteAction.forward(override.target), filters, preserveHost };
    return new DerivedRule(rule, (route) => {
      const at = route.at('overrides').at(index);
      if ([...override.headers ?? [], ...override.queryParams ?? []].length === 0) {
        at.refuse({ wrong: 'an override without condition would take every request', fix: 'give headers or queryParams' });
      }
      return { at, actionAt: at };
    });
  });
  const split = new DerivedRule({ matches, action: RouteAction.split(options.targets), filters, preserveHost },
    (route) => ({ at: route, actionAt: route }));
  return [...overrides, split];
}

/** The matches of the route, each with the conditions of the override besides its own. */
function narrowed(matches: readonly HttpRouteMatch[], override: SplitOverride): HttpRouteMatch[] {
  return matches.map((match) => ({
    ...match,
    headers: joined(match.headers, override.headers),
    queryParams: joined(match.queryParams, override.queryParams),
  }));
}

function joined<T>(first: readonly T[] | undefined, second: readonly T[] | undefined): T[] | undefined {
  const all = [...first ?? [], ...second ?? []];
  return all.length === 0 ? undefined : all;
}
