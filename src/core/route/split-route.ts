import type { HeaderMatch } from './header-match';
import type { RouteOptions } from './http-route';
import type { HttpRouteMatch } from './http-route-match';
import { DerivedRule } from './http-route-rule';
import type { MirrorOptions } from './mirror';
import type { QueryParamMatch } from './query-param-match';
import type { RouteTimeouts } from './resilience';
import { RouteAction } from './route-action';
import type { WeightedTarget } from './route-action';
import { RouteFilter } from './route-filter';
import type { IRouteTarget } from './route-target';
import { Location } from '../location';
import type { Complaint } from '../location';

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
   * @default - none, except for the Host header (see `preserveHost`)
   */
  readonly filters?: RouteFilter[];

  /**
   * Another target that gets a copy of the requests, whose responses are thrown away: a new version under real load.
   *
   * @default - none
   */
  readonly mirror?: SplitMirror;

  /**
   * How long requests may take.
   *
   * @default - the gateway's defaults
   */
  readonly timeouts?: RouteTimeouts;

  /**
   * Keep the Host header of the request where a target is an external host.
   *
   * @default false
   */
  readonly preserveHost?: boolean;
}

/** A target that gets a copy of a share of the requests. */
export interface SplitMirror extends MirrorOptions {
  /** Where the copies go. */
  readonly target: IRouteTarget;
}

/** A step of a progressive rollout. */
export interface RolloutStep {
  /** The share of the new version in percent, 0 to 100. */
  readonly percent: number;

  /** The targets of a SplitRoute at this step. */
  readonly targets: WeightedTarget[];
}

const USUAL_STEPS = [1, 10, 50, 100];

/** The steps by which requests are shifted from one target to another. */
export function rolloutSteps(from: IRouteTarget, to: IRouteTarget, percentages: readonly number[] = USUAL_STEPS): RolloutStep[] {
  const location = Location.of('SplitRoute.shift');
  percentages.forEach((percent, index) => location.at('percentages').at(index).check<number>(percent, (value) => isStep(value, percentages[index - 1])));
  location.finish();
  return percentages.map((percent) => ({ percent, targets: [{ target: from, weight: 100 - percent }, { target: to, weight: percent }] }));
}

function isStep(percent: number, before: number | undefined): Complaint | undefined {
  return Number.isInteger(percent) && percent > (before ?? -1) && percent <= 100 ? undefined : {
    wrong: 'not a step of a rollout', fix: 'write whole numbers from 0 to 100, each larger than the one before',
  };
}

/** The rules of a SplitRoute: one per override, then the split itself. */
export function splitRules(options: SplitRouteOptions): DerivedRule[] {
  const { matches, timeouts, preserveHost, mirror } = options;
  const filters = mirror === undefined ? options.filters : [...options.filters ?? [], mirrorFilter(mirror)];
  const overrides = (options.overrides ?? []).map((override, index) => {
    const rule = { matches: narrowed(matches ?? [{}], override), action: RouteAction.forward(override.target), filters, timeouts, preserveHost };
    return new DerivedRule(rule, (route) => {
      const at = route.at('overrides').at(index);
      if ([...override.headers ?? [], ...override.queryParams ?? []].length === 0) {
        at.refuse({ wrong: 'an override without condition would take every request', fix: 'give headers or queryParams' });
      }
      return { at, actionAt: at };
    });
  });
  const split = new DerivedRule({ matches, action: RouteAction.split(options.targets), filters, timeouts, preserveHost },
    (route) => ({ at: route, actionAt: route }));
  return [...overrides, split];
}

function mirrorFilter({ target, ...share }: SplitMirror): RouteFilter {
  return RouteFilter.requestMirror(target, share);
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
