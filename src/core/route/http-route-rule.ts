import { hostRewrite } from './host-rewrite';
import { renderMatch } from './http-route-match';
import type { HttpRouteMatch } from './http-route-match';
import type { RouteAction } from './route-action';
import type { RouteFilter } from './route-filter';
import type { HTTPRouteFilter, HTTPRouteRule } from '../../generated/spec/http-route';
import { KGATEWAY_GROUP } from '../kinds';
import type { Leaf } from '../leaf';
import { given } from '../manifest';
import type { Place } from '../place';
import { objectName } from '../syntax/name';

/**
 * Which requests, and what happens to them.
 *
 * @see https://gateway-api.sigs.k8s.io/reference/spec/#httprouterule
 */
export interface HttpRouteRule {
  /**
   * The name of the rule, unique within the route. Policies can refer to it.
   *
   * @default - no name
   */
  readonly name?: string;

  /**
   * Alternatives: a request that fulfils one of them belongs to the rule; up to 64.
   *
   * @default - every request
   */
  readonly matches?: HttpRouteMatch[];

  /**
   * Changes to requests and responses; up to 16.
   *
   * @default - none, but for the Host header (see `preserveHost`)
   */
  readonly filters?: RouteFilter[];

  /** What happens to the requests. */
  readonly action: RouteAction;

  /**
   * Keep the Host header of the request where the rule forwards to an external host.
   *
   * @default false - the Host header becomes the name of the external host,
   * unless a filter writes another one
   */
  readonly preserveHost?: boolean;
}

/** What a rule needs to know of its route. */
export interface RuleContext {
  readonly namespace?: Leaf<string>;
  /** Name of the route's TrafficPolicy that writes the chosen host into the Host header, made when first asked for. */
  _chosenHostPolicy(): Leaf<string>;
}

const MOST_MATCHES = 64;

/** A rule, and where its parts stand in the properties of the construct that it comes from. */
export interface PlacedRule {
  readonly rule: HttpRouteRule;
  readonly at: Place;
  readonly actionAt: Place;
}

/** A rule that comes from other properties of a construct than `rules`, so that its problems are told in those terms. */
export class DerivedRule implements HttpRouteRule {
  public readonly matches: HttpRouteRule['matches'];
  public readonly filters: HttpRouteRule['filters'];
  public readonly action: RouteAction;
  public readonly preserveHost: boolean | undefined;

  public constructor(rule: HttpRouteRule, public readonly locate: (route: Place) => Omit<PlacedRule, 'rule'>) {
    this.matches = rule.matches;
    this.filters = rule.filters;
    this.action = rule.action;
    this.preserveHost = rule.preserveHost;
  }
}

/** Where rules stand: in the property `rules` from this index on, unless they are derived. */
export function placeRules(rules: readonly HttpRouteRule[], route: Place, first: number): PlacedRule[] {
  return rules.map((rule, index) => {
    if (rule instanceof DerivedRule) { return { rule, ...rule.locate(route) }; }
    const at = route.at('rules').at(first + index);
    return { rule, at, actionAt: at.at('action') };
  });
}

export function renderRule({ rule, at, actionAt }: PlacedRule, context: RuleContext): HTTPRouteRule {
  at.at('name').checkText(rule.name, objectName);
  const matches = rule.matches?.map((match, index) => renderMatch(match, at.at('matches').at(index)));
  if (rule.matches !== undefined && rule.matches.length > MOST_MATCHES) {
    at.at('matches').refuse({ wrong: `a rule has at most ${MOST_MATCHES} matches`, value: rule.matches, fix: 'spread them over several rules' });
  }
  checkFilters({ rule, at, actionAt });
  const { filters: actionFilters, ...action } = rule.action._parts.render(context.namespace, actionAt);
  const filters = [...renderFilters(rule, context, at), ...actionFilters ?? []];
  return given({ name: rule.name, matches, filters: filters.length > 0 ? filters : undefined, ...action });
}

function renderFilters(rule: HttpRouteRule, context: RuleContext, at: Place): HTTPRouteFilter[] {
  const filters = (rule.filters ?? []).map((filter, index) => filter._render(at.at('filters').at(index)));
  return rule.preserveHost === true ? filters : withHostRewrite(filters, rule.action, context);
}

function withHostRewrite(filters: HTTPRouteFilter[], action: RouteAction, context: RuleContext): HTTPRouteFilter[] {
  const rewrite = hostRewrite(action._parts.targets);
  const own = filters.findIndex((filter) => filter.type === 'URLRewrite');
  if (rewrite.kind === 'none' || filters[own]?.urlRewrite?.hostname !== undefined) { return filters; }
  if (rewrite.kind === 'chosen-host') {
    const extensionRef = { group: KGATEWAY_GROUP, kind: 'TrafficPolicy', name: context._chosenHostPolicy() };
    return [...filters, { type: 'ExtensionRef', extensionRef }];
  }
  const { hostname } = rewrite;
  if (own === -1) { return [...filters, { type: 'URLRewrite', urlRewrite: { hostname } }]; }
  return filters.map((filter, index) => index === own ? { ...filter, urlRewrite: { ...filter.urlRewrite, hostname } } : filter);
}

/** Filters that may stand in a rule several times. */
const REPEATABLE = ['RequestMirror', 'ExtensionRef'];

function checkFilters({ rule, at, actionAt }: PlacedRule): void {
  const { isRedirect, needsPrefixMatch } = rule.action._parts;
  if (needsPrefixMatch) { checkPrefixMatch(rule, actionAt.at('path')); }
  if (rule.filters === undefined) { return; }
  const seen = new Set<string>(isRedirect ? ['RequestRedirect'] : []);
  rule.filters.forEach((filter, index) => {
    const place = at.at('filters').at(index);
    if (isRedirect && filter._type === 'URLRewrite') {
      place.refuse({
        wrong: 'a rule that redirects can not rewrite: nothing is forwarded',
        fix: 'give the new host or path to RouteAction.redirect',
      }, 'RouteFilter.urlRewrite');
    }
    if (seen.has(filter._type) && !REPEATABLE.includes(filter._type)) {
      place.refuse({ wrong: `the rule has the filter ${filter._type} twice`, fix: 'merge both into one' });
    }
    seen.add(filter._type);
    if (filter._needsPrefixMatch) { checkPrefixMatch(rule, place.at('path')); }
  });
}

function checkPrefixMatch(rule: HttpRouteRule, at: Place): void {
  if (rule.matches?.length === 1 && rule.matches[0].path?._isPrefix === true) { return; }
  at.refuse({
    wrong: 'a prefix can only be replaced in a rule with exactly one match, by PathMatch.prefix',
    fix: 'give the rule one such match, and further paths rules of their own; or write PathRewrite.fullPath',
  }, 'PathRewrite.prefix');
}
