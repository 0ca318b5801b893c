import { placeRules, renderRule } from './http-route-rule';
import type { HttpRouteRule, PlacedRule, RuleContext } from './http-route-rule';
import { renderParents } from './parents';
import { RouteDelegate } from './route-delegate';
import type { RouteExtension } from './route-extension';
import type { RouteOwner } from './route-owner';
import { RouteParent } from './route-parent';
import type { IRouteParent } from './route-parent';
import type { RouteTarget } from './route-target';
import type { HTTPRouteRule, HTTPRouteSpec } from '../../generated/spec/http-route';
import { HTTP_ROUTE } from '../kinds';
import { Location } from '../location';
import { given } from '../manifest';
import { PolicyTarget } from '../policy/policy-target';
import { InvalidConstructError } from '../problem';
import type { Resolvable } from '../resolvable';
import { known, same } from '../resolvable';
import { checkShape } from '../shape/check-shape';
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

/** An HTTPRoute as it is in the program, as far as its rules depend on it. */
export interface HttpRouteOwner extends RouteOwner, RuleContext {}

const MOST_RULES = 16;

/** An HTTPRoute under construction. Every rule is checked and rendered when it arrives. */
export class HttpRouteModel {
  private readonly hasHostnames: boolean;
  private referredTo: readonly (RouteTarget | RouteExtension)[] = [];
  private rendered: HTTPRouteSpec & { readonly rules: readonly HTTPRouteRule[] };

  public constructor(private readonly owner: HttpRouteOwner, { parents, hostnames, rules }: HttpRouteOptions) {
    const location = Location.of(owner._path);
    const parentRefs = renderParents(HTTP_ROUTE, parents, owner.namespace, location.at('parents'));
    if (hostnames !== undefined && parents.some((parent) => parent.toRouteParent()._isRoute)) {
      location.at('hostnames').refuse({ wrong: 'a route whose parent is a route has the hostnames of that', fix: 'leave them out' });
    }
    hostnames?.forEach((host, index) => location.at('hostnames').at(index).checkText(host, wildcardHostname));
    this.hasHostnames = hostnames !== undefined && hostnames.length > 0;
    this.rendered = given({ parentRefs, hostnames, rules: [] });
    this.accept(rules ?? [], location);
  }

  public addRule(rule: HttpRouteRule): void {
    const location = Location.of(this.owner._path);
    checkShape('HttpRouteRule', rule, location.at('rules').at(this.rendered.rules.length));
    this.accept([rule], location);
  }

  /** The spec; another object once the route has changed. */
  public spec(): HTTPRouteSpec {
    return this.rendered;
  }

  /** What the rules refer to: targets, policies and responses. */
  public references(): readonly (RouteTarget | RouteExtension)[] {
    return this.referredTo;
  }

  public toPolicyTarget(): PolicyTarget {
    return this.policyTarget();
  }

  /** One rule as the target of a policy. */
  public rule(name: string): PolicyTarget {
    const names = this.rendered.rules.map((rule) => rule.name).filter((other): other is Resolvable<string> => other !== undefined);
    if (names.every((other) => same(other, name) === 'no')) {
      throw new InvalidConstructError(this.owner._path, [{
        path: 'rule',
        wrong: 'the route has no rule of this name',
        value: name,
        fix: names.length === 0 ? 'give the rule a name' : `write one of ${names.map((other) => known(other) ?? '(not known yet)').join(', ')}, or add it first`,
      }]);
    }
    return this.policyTarget(name);
  }

  private policyTarget(sectionName?: string): PolicyTarget {
    const { name, namespace } = this.owner;
    return PolicyTarget._object(given({ group: HTTP_ROUTE.group, kind: HTTP_ROUTE.kind, name, sectionName }), namespace, []);
  }

  public toRouteDelegate(): RouteDelegate {
    return RouteDelegate._route(this.owner);
  }

  public toRouteParent(): RouteParent {
    return RouteParent._route(this.owner);
  }

  private accept(added: readonly HttpRouteRule[], location: Location): void {
    const before = this.rendered.rules;
    const placed = placeRules(added, location, before.length);
    const rules = [...before, ...placed.map((rule, index) => renderRule(rule, this.owner, before.length + index))];
    if (rules.length > MOST_RULES) {
      location.at('rules').refuse({ wrong: `a route has at most ${MOST_RULES} rules`, value: rules.length, fix: 'spread them over several routes' });
    }
    placed.forEach((rule) => this.refuseOpenProxy(rule));
    placed.forEach(({ rule, at }, index) => refuseTakenName(rule.name, rules.slice(0, before.length + index), at));
    location.finish();
    placed.forEach((rule) => this.requestGrants(rule));
    location.finish();
    this.rendered = { ...this.rendered, rules };
    this.referredTo = [...this.referredTo, ...placed.flatMap(({ rule }) => [...targetsOf(rule), ...extensionsOf(rule)])];
  }

  private refuseOpenProxy({ rule, actionAt }: PlacedRule): void {
    if (this.hasHostnames || !rule.action._parts.targets.some((target) => target._needsHostnames)) { return; }
    actionAt.refuse({
      wrong: 'the route has no hostnames, and leads to a Backend that goes wherever the request says: an open forward proxy',
      fix: 'give the route hostnames, or the Backend allowAnyHost: true',
    });
  }

  private requestGrants({ rule, actionAt }: PlacedRule): void {
    for (const target of targetsOf(rule)) {
      target._grants?.admit({ kind: HTTP_ROUTE, namespace: this.owner.namespace, id: this.owner._path }, actionAt);
    }
  }
}

function refuseTakenName(name: string | undefined, earlier: readonly HTTPRouteRule[], at: Location): void {
  if (name === undefined || !earlier.some((other) => same(other.name, name) === 'yes')) { return; }
  at.at('name').refuse({ wrong: 'another rule of the route has this name', value: name, fix: 'give each rule a name of its own' });
}

/** What a rule sends requests to. */
function targetsOf({ action, filters }: HttpRouteRule): RouteTarget[] {
  return [...action._parts.targets, ...(filters ?? []).flatMap(({ _parts: { target } }) => target ?? [])];
}

function extensionsOf({ action, filters }: HttpRouteRule): RouteExtension[] {
  return [action._parts.extension ?? [], ...(filters ?? []).map(({ _parts: { extension } }) => extension ?? [])].flat();
}
