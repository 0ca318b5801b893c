import { placeRules, renderRule } from './http-route-rule';
import type { HttpRouteRule, PlacedRule, RuleContext } from './http-route-rule';
import type { HTTPRouteRule, HTTPRouteSpec } from '../../generated/spec/http-route';
import type { IRouteParent } from './route-parent';
import { known } from '../leaf';
import { given } from '../manifest';
import type { TrafficPolicySpec } from '../../generated/spec/traffic-policy';
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
  readonly path: string;
}

const MOST_RULES = 16;

/** An HTTPRoute under construction. Every rule is checked and rendered when it arrives. */
export class HttpRouteDraft {
  private readonly parentRefs: HTTPRouteSpec['parentRefs'];
  private readonly hostnames: HTTPRouteSpec['hostnames'];
  private readonly rules: HTTPRouteRule[] = [];
  private readonly ruleNames: string[] = [];
  private rendered: HTTPRouteSpec | undefined;

  public constructor(private readonly owner: RouteOwner, options: HttpRouteOptions) {
    const place = Place.of(owner.path);
    if (options.parents.length === 0) {
      place.at('parents').refuse({ wrong: 'a route without parent serves nothing', fix: 'give at least one Gateway or listener' });
    }
    this.parentRefs = options.parents.map((parent, index) =>
      parent.toRouteParent()._render(owner.namespace, place.at('parents').at(index)));
    this.hostnames = options.hostnames;
    options.hostnames?.forEach((host, index) => place.at('hostnames').at(index).check<string>(host, wildcardHostname));
    this.accept(options.rules ?? [], place);
  }

  public addRule(rule: HttpRouteRule): void {
    this.accept([rule], Place.of(this.owner.path));
  }

  /** The spec; another object once the route has changed. */
  public spec(): HTTPRouteSpec {
    return this.rendered ??= given({ parentRefs: this.parentRefs, hostnames: this.hostnames, rules: [...this.rules] });
  }

  private accept(added: readonly HttpRouteRule[], place: Place): void {
    const rules = placeRules(added, place, this.rules.length);
    const count = this.rules.length + rules.length;
    if (count > MOST_RULES) {
      place.at('rules').refuse({ wrong: `a route has at most ${MOST_RULES} rules`, value: count, fix: 'spread them over several routes' });
    }
    rules.forEach((rule) => this.refuseTakenName(rule));
    const rendered = rules.map((rule) => renderRule(rule, this.owner));
    place.finish();
    rules.forEach((rule) => this.requestGrants(rule));
    place.finish();
    this.rules.push(...rendered);
    this.rendered = undefined;
  }

  private refuseTakenName({ rule, at }: PlacedRule): void {
    const name = known<string>(rule.name);
    if (name === undefined) { return; }
    if (this.ruleNames.includes(name)) {
      at.at('name').refuse({ wrong: 'another rule of the route has this name', value: name, fix: 'give each rule a name of its own' });
    }
    this.ruleNames.push(name);
  }

  private requestGrants({ rule, actionAt }: PlacedRule): void {
    for (const target of rule.action._parts.targets) {
      target._grants?.admit({ kind: 'HTTPRoute', namespace: this.owner.namespace, id: this.owner.path }, actionAt);
    }
  }
}

/** Writes the name of the host that was chosen into the Host header. Rules refer to it. */
export const chosenHostPolicy: TrafficPolicySpec = { autoHostRewrite: true };
