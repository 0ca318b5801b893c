import { renderRedirect } from './redirect';
import type { RedirectOptions } from './redirect';
import type { IRouteDelegate } from './route-delegate';
import type { IRouteExtension, RouteExtension } from './route-extension';
import { renderTargetFilters } from './route-filter';
import type { RouteFilter } from './route-filter';
import type { IRouteTarget, RouteTarget } from './route-target';
import type { HTTPRouteRuleBackendRef, HTTPRouteFilter } from '../../generated/spec/http-route';
import type { Location } from '../location';
import { given } from '../manifest';
import { known } from '../resolvable';
import type { Resolvable } from '../resolvable';
import { checkFactories } from '../shape/check-shape';

/** A target and its share of the requests. */
export interface WeightedTarget {
  /** Where the share goes. */
  readonly target: IRouteTarget;

  /**
   * Its weight, 0 to 1,000,000. The share is the weight divided by the sum of
   * all weights, so any scale will do.
   *
   * @default 1
   */
  readonly weight?: number;

  /**
   * Changes to the requests and responses of this share: header modifiers and CORS.
   *
   * @default - none
   */
  readonly filters?: RouteFilter[];
}

/**
 * What happens to the requests of a rule. Exactly one thing does: combinations
 * that the gateway would answer with a 500 cannot be written.
 *
 * @see https://gateway-api.sigs.k8s.io/reference/spec/#httprouterule
 */
export class RouteAction {
  /** Sends every request to one target. */
  public static forward(target: IRouteTarget): RouteAction {
    return forwardTo('RouteAction.forward', [{ target }]);
  }

  /** Shares requests between targets, by weight; up to 16. */
  public static split(targets: WeightedTarget[]): RouteAction {
    return forwardTo('RouteAction.split', targets);
  }

  /** Sends the client to another address. */
  public static redirect(options: RedirectOptions): RouteAction {
    return RouteAction._of({
      kind: 'redirect',
      targets: [],
      needsPrefixMatch: options.path?._needsPrefixMatch,
      render: (_namespace, at) => ({ filters: [{ type: 'RequestRedirect', requestRedirect: renderRedirect(options, at) }] }),
    });
  }

  /**
   * Answers every request, and forwards none.
   *
   * @param response a DirectResponse in the namespace of the route
   */
  public static respond(response: IRouteExtension): RouteAction {
    const extension = response.toRouteExtension();
    return RouteAction._of({
      kind: 'respond',
      targets: [],
      extension,
      render: (namespace, at) => {
        if (!extension._isResponse) {
          at.refuse({ wrong: 'only a DirectResponse can answer requests', fix: 'give a TrafficPolicy to filters: [RouteFilter.extension(…)]' }, 'RouteAction.respond');
        }
        return { filters: [{ type: 'ExtensionRef', extensionRef: extension._render(namespace, at) }] };
      },
    });
  }

  /**
   * Leaves the requests to the rules of other HTTPRoutes. All matches of the rule must be by path prefix.
   *
   * The other routes must have this one as their parent (`parents: [route]`), must not have hostnames of their own, and
   * the paths of their matches must begin with the prefix.
   *
   * @param routes HttpRoutes of the program, or `RouteDelegate.…` for others
   */
  public static delegate(routes: IRouteDelegate[]): RouteAction {
    return RouteAction._of({
      kind: 'delegate',
      targets: [],
      render: (namespace, at) => {
        if (routes.length === 0) { at.refuse({ wrong: 'there is no route to delegate to', fix: 'give at least one' }, 'RouteAction.delegate'); }
        return { backendRefs: routes.map((route, index) => route.toRouteDelegate()._render(namespace, at.at('routes').at(index))) };
      },
    });
  }

  /**
   * Fields of a rule as the API writes them, for what this class does not know.
   *
   * @param rule the fields of `HTTPRouteRule`; its `filters` come behind those of the rule
   */
  public static raw(rule: any): RouteAction {
    return RouteAction._of({ kind: 'raw', targets: [], render: () => rule as RenderedAction });
  }

  /** @internal */
  public static _of(parts: ActionParts): RouteAction {
    return new RouteAction(parts);
  }

  private constructor(
    /** @internal */
    public readonly _parts: ActionParts,
  ) {}
}

checkFactories('RouteAction', RouteAction);

export interface RenderedAction {
  readonly filters?: HTTPRouteFilter[];
  readonly backendRefs?: HTTPRouteRuleBackendRef[];
}

export interface ActionParts {
  readonly kind: 'forward' | 'redirect' | 'respond' | 'delegate' | 'raw';
  /** What requests are forwarded to, in the order of the references. */
  readonly targets: readonly RouteTarget[];
  /** What it refers to. */
  readonly extension?: RouteExtension;
  readonly needsPrefixMatch?: boolean;
  readonly render: (namespace: Resolvable<string> | undefined, at: Location) => RenderedAction;
}

const LARGEST_WEIGHT = 1_000_000;

/** By the factory that errors name, if there is one. */
export function forwardTo(factory: string | undefined, weighted: readonly WeightedTarget[]): RouteAction {
  const targets = weighted.map(({ target }) => target.toRouteTarget());
  return RouteAction._of({
    kind: 'forward',
    targets,
    render: (namespace, at) => {
      checkWeights(weighted, at, factory);
      return {
        backendRefs: targets.map((target, index) => given({
          ...target._render(namespace, at.at('targets').at(index)),
          weight: weighted[index].weight,
          filters: renderTargetFilters(weighted[index].filters, namespace, at.at('targets').at(index).at('filters')),
        })),
      };
    },
  });
}

function checkWeights(weighted: readonly WeightedTarget[], at: Location, factory: string | undefined): void {
  if (weighted.length === 0) {
    at.refuse({ wrong: 'there is no target', fix: 'give at least one' }, factory);
    return;
  }
  weighted.forEach(({ weight }, index) => at.at('targets').at(index).at('weight').check<number>(weight, weightRange, factory));
  if (weighted.every(({ weight }) => known<number>(weight) === 0)) {
    at.refuse(weighted.length === 1 ? SINGLE_ZERO : ALL_ZERO, factory);
  }
}

const SINGLE_ZERO = {
  wrong: 'the only target has weight 0, which kgateway ignores: it would get every request',
  fix: 'leave the weight out, or take the rule out if nothing shall be served',
};

const ALL_ZERO = {
  wrong: 'all weights are 0: kgateway would answer every request with a 500',
  fix: 'give at least one target a weight above 0',
};

function weightRange(weight: number) {
  return Number.isInteger(weight) && weight >= 0 && weight <= LARGEST_WEIGHT ? undefined : {
    wrong: 'weight is out of range', fix: `write a whole number from 0 to ${LARGEST_WEIGHT.toLocaleString('en-US')}`,
  };
}
