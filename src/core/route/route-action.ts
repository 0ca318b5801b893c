import { renderRedirect } from './redirect';
import type { RedirectOptions } from './redirect';
import type { IRouteTarget, RouteTarget } from './route-target';
import type { HTTPRouteRuleBackendRef, HTTPRouteFilter } from '../../generated/spec/http-route';
import { known } from '../leaf';
import type { Leaf } from '../leaf';
import { given } from '../manifest';
import type { Place } from '../place';

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
}

/**
 * What happens to the requests of a rule. Exactly one thing does: combinations
 * that the gateway would answer with a 500 can not be written.
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
      targets: [],
      isRedirect: true,
      needsPrefixMatch: options.path?._needsPrefixMatch ?? false,
      render: (_namespace, at) => ({ filters: [{ type: 'RequestRedirect', requestRedirect: renderRedirect(options, at) }] }),
    });
  }

  /**
   * Fields of a rule as the API writes them, for what this class does not know.
   *
   * @param rule the fields of `HTTPRouteRule`; its `filters` come behind those of the rule
   */
  public static raw(rule: any): RouteAction {
    return RouteAction._of({ targets: [], isRedirect: false, needsPrefixMatch: false, render: () => rule as RenderedAction });
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

export interface RenderedAction {
  readonly filters?: HTTPRouteFilter[];
  readonly backendRefs?: HTTPRouteRuleBackendRef[];
}

export interface ActionParts {
  /** What requests are forwarded to, in the order of the references. */
  readonly targets: readonly RouteTarget[];
  readonly isRedirect: boolean;
  readonly needsPrefixMatch: boolean;
  readonly render: (namespace: Leaf<string> | undefined, at: Place) => RenderedAction;
}

const LARGEST_WEIGHT = 1_000_000;

function forwardTo(factory: string, weighted: readonly WeightedTarget[]): RouteAction {
  const targets = weighted.map(({ target }) => target.toRouteTarget());
  return RouteAction._of({
    targets,
    isRedirect: false,
    needsPrefixMatch: false,
    render: (namespace, at) => {
      checkWeights(weighted, at, factory);
      return {
        backendRefs: targets.map((target, index) => given({
          ...target._render(namespace, at.at('targets').at(index)),
          weight: weighted[index].weight,
        })),
      };
    },
  });
}

function checkWeights(weighted: readonly WeightedTarget[], at: Place, factory: string): void {
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
