import { placeRules, renderRule } from './http-route-rule';
import type { HttpRouteRule, PlacedRule, RuleContext } from './http-route-rule';
import type { IRouteParent } from './route-parent';
import type { RouteTarget } from './route-target';
import type { HTTPRouteRule, HTTPRouteSpec } from '../../generated/spec/http-route';
import type { TrafficPolicySpec } from '../../generated/spec/traffic-policy';
import { same } from '../leaf';
import { given } from '../manifest';
import { Place } from '../place';
import { wildcardHostname } from '../syntax/host';

/** What every route has. */
export interface RouteOptions {
  /** Gateways or listeners that serve the route; 1 to 32. */
  readonly parents: IRouteParent[];

  /**
   * Hosts that the route is for, such as `shop.example.com` or `*.example.com`; up to 16.
   *
   * @default - every host of the parents' listeners
   */
  readonly hostnames?: string[];
}

/** What an HTTPRoute is made of. */
export interface HttpRouteOptions extends RouteOptions {
  /**
   * Which requests, and what happens to them; up to 16. More can be added later, and there must be one at least.
   *
   * @default - none
   */
  readonly rules?: HttpRouteRule[];
}

/** The route as it stands in the program, as far as its rules depend on it. */
export interface RouteOwner extends RuleContext {
  /** The path of the construct or component, for errors and grants. */
  readonly _path: string;
}

const MOST_RULES = 16;

/** An HTTPRoute under construction. Every rule is checked and rendered when it arrives. */
export class HttpRouteDraft {
  private forwardedTo: readonly RouteTarget[] = [];
  private rendered: HTTPRouteSpec & { readonly rules: readonly HTTPRouteRule[] };

  public constructor(private readonly owner: RouteOwner, { parents, hostnames, rules }: HttpRouteOptions) {
    const place = Place.of(owner._path);
    if (parents.length === 0) {
      place.at('parents').refuse({ wrong: 'a route without parent serves nothing', fix: 'give at least one Gateway or listener' });
    }
    const parentRefs = parents.map((parent, index) =>
      parent.toRouteParent()._render(owner.namespace, place.at('parents').at(index)));
    hostnames?.forEach((host, index) => place.at('hostnames').at(index).checkText(host, wildcardHostname));
    this.rendered = given({ parentRefs, hostnames, rules: [] });
    this.accept(rules ?? [], place);
  }

  public addRule(rule: HttpRouteRule): void {
    this.accept([rule], Place.of(this.owner._path));
  }

  /** The spec; another object once the route has changed. */
  public spec(): HTTPRouteSpec {
    return this.rendered;
  }

  /** What the rules forward to. */
  public targets(): readonly RouteTarget[] {
    return this.forwardedTo;
  }

  private accept(added: readonly HttpRouteRule[], place: Place): void {
    const before = this.rendered.rules;
    const placed = placeRules(added, place, before.length);
    const rules = [...before, ...placed.map((rule) => renderRule(rule, this.owner))];
    if (rules.length > MOST_RULES) {
      place.at('rules').refuse({ wrong: `a route has at most ${MOST_RULES} rules`, value: rules.length, fix: 'spread them over several routes' });
    }
    placed.forEach(({ rule, at }, index) => refuseTakenName(rule.name, rules.slice(0, before.length + index), at));
    place.finish();
    placed.forEach((rule) => this.requestGrants(rule));
    place.finish();
    this.rendered = { ...this.rendered, rules };
    this.forwardedTo = [...this.forwardedTo, ...placed.flatMap(({ rule }) => rule.action._parts.targets)];
  }

  private requestGrants({ rule, actionAt }: PlacedRule): void {
    for (const target of rule.action._parts.targets) {
      target._grants?.admit({ kind: 'HTTPRoute', namespace: this.owner.namespace, id: this.owner._path }, actionAt);
    }
  }
}

function refuseTakenName(name: string | undefined, earlier: readonly HTTPRouteRule[], at: Place): void {
  if (name === undefined || !earlier.some((other) => same(other.name, name) === 'yes')) { return; }
  at.at('name').refuse({ wrong: 'another rule of the route has this name', value: name, fix: 'give each rule a name of its own' });
}

/** Writes the name of the host that was chosen into the Host header. Rules refer to it. */
export const chosenHostPolicy: TrafficPolicySpec = { autoHostRewrite: true };
