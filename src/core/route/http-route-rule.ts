import { hostRewrite } from './host-rewrite';
import { renderMatch } from './http-route-match';
import type { HttpRouteMatch } from './http-route-match';
import type { RouteRetry, RouteTimeouts, SessionPersistence } from './resilience';
import { hasRouteRetry, renderRetry, renderSessionPersistence, renderTimeouts, retryPolicy } from './resilience';
import type { RouteAction } from './route-action';
import type { RouteFilter } from './route-filter';
import type { HTTPRouteFilter, HTTPRouteMatch, HTTPRouteRule } from '../../generated/spec/http-route';
import type { TrafficPolicySpec } from '../../generated/spec/traffic-policy';
import { TRAFFIC_POLICY } from '../kinds';
import type { Location } from '../location';
import { given } from '../manifest';
import type { ReleaseTarget } from '../release';
import { known } from '../resolvable';
import type { Resolvable } from '../resolvable';
import { objectName } from '../syntax/name';
import { prefixRemoval } from '../syntax/prefix-removal';
import { complaintOf } from '../syntax/verdict';

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
   * @default - none, except for the Host header (see `preserveHost`)
   */
  readonly filters?: RouteFilter[];

  /** What happens to the requests. */
  readonly action: RouteAction;

  /**
   * How long requests may take.
   *
   * @default - the gateway's defaults
   */
  readonly timeouts?: RouteTimeouts;

  /**
   * When requests are tried again. Where the release target has the experimental channel, the route itself says so;
   * elsewhere a TrafficPolicy beside it, which the rule refers to.
   *
   * @default - they are not
   */
  readonly retry?: RouteRetry;

  /**
   * Keeps the requests of a session with one instance. Needs the experimental channel.
   *
   * @default - every request may go to another instance
   */
  readonly sessionPersistence?: SessionPersistence;

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
  readonly namespace?: Resolvable<string>;
  readonly _release: ReleaseTarget;
  /** The name of a TrafficPolicy beside the route, made when first asked for. */
  _trafficPolicy(id: string, spec: TrafficPolicySpec): Resolvable<string>;
}

const MOST_MATCHES = 64;

/** A rule, and where its parts are in the properties of the construct that it comes from. */
export interface PlacedRule {
  readonly rule: HttpRouteRule;
  readonly at: Location;
  readonly actionAt: Location;
}

/** A rule that comes from other properties of a construct than `rules`, so that its problems are reported in those terms. */
export class DerivedRule implements HttpRouteRule {
  public readonly matches: HttpRouteRule['matches'];
  public readonly filters: HttpRouteRule['filters'];
  public readonly action: RouteAction;
  public readonly timeouts: HttpRouteRule['timeouts'];
  public readonly retry: HttpRouteRule['retry'];
  public readonly sessionPersistence: HttpRouteRule['sessionPersistence'];
  public readonly preserveHost: boolean | undefined;

  public constructor(rule: HttpRouteRule, public readonly locate: (route: Location) => Omit<PlacedRule, 'rule'>) {
    this.matches = rule.matches;
    this.filters = rule.filters;
    this.action = rule.action;
    this.timeouts = rule.timeouts;
    this.retry = rule.retry;
    this.sessionPersistence = rule.sessionPersistence;
    this.preserveHost = rule.preserveHost;
  }
}

/** Where rules stand: in the property `rules` from this index on, unless they are derived. */
export function placeRules(rules: readonly HttpRouteRule[], route: Location, first: number): PlacedRule[] {
  return rules.map((rule, index) => {
    if (rule instanceof DerivedRule) { return { rule, ...rule.locate(route) }; }
    const at = route.at('rules').at(first + index);
    return { rule, at, actionAt: at.at('action') };
  });
}

export function renderRule({ rule, at, actionAt }: PlacedRule, context: RuleContext, index: number): HTTPRouteRule {
  at.at('name').checkText(rule.name, objectName);
  const matches = rule.matches?.map((match, position) => renderMatch(match, at.at('matches').at(position)));
  if (rule.matches !== undefined && rule.matches.length > MOST_MATCHES) {
    at.at('matches').refuse({ wrong: `a rule has at most ${MOST_MATCHES} matches`, value: rule.matches, fix: 'spread them over several rules' });
  }
  checkAction({ rule, at, actionAt });
  const { filters: actionFilters, ...action } = rule.action._parts.render(context.namespace, actionAt);
  const resilience = renderResilience(rule, context, index, at);
  const ownFilters = renderFilters(rule, context, at);
  checkPrefixRemoval(matches?.at(0), ownFilters, at);
  const filters = [...ownFilters, ...resilience.filters, ...actionFilters ?? []];
  return given({ name: rule.name, matches, filters: filters.length > 0 ? filters : undefined, ...resilience.fields, ...action });
}

interface RenderedResilience {
  readonly filters: readonly HTTPRouteFilter[];
  readonly fields: Pick<HTTPRouteRule, 'timeouts' | 'retry' | 'sessionPersistence'>;
}

const NO_RESILIENCE: RenderedResilience = { filters: [], fields: {} };

function renderResilience(rule: HttpRouteRule, context: RuleContext, index: number, at: Location): RenderedResilience {
  const { retry, sessionPersistence } = rule;
  if (rule.timeouts === undefined && retry === undefined && sessionPersistence === undefined) { return NO_RESILIENCE; }
  const timeouts = rule.timeouts && renderTimeouts(rule.timeouts, at.at('timeouts'));
  const session = sessionPersistence && renderSessionPersistence(sessionPersistence, context._release, at.at('sessionPersistence'));
  if (retry === undefined || hasRouteRetry(context._release)) {
    return { filters: [], fields: { timeouts, retry: retry && renderRetry(retry, at.at('retry')), sessionPersistence: session } };
  }
  const policy = context._trafficPolicy(`retry-${known(rule.name) ?? index}`, retryPolicy(retry, rule.timeouts, at.at('retry')));
  const request = timeouts?.request;
  return { filters: [policyFilter(policy)], fields: { timeouts: request === undefined ? undefined : { request }, sessionPersistence: session } };
}

function renderFilters(rule: HttpRouteRule, context: RuleContext, at: Location): HTTPRouteFilter[] {
  const filters = (rule.filters ?? []).map((filter, index) => filter._parts.render(at.at('filters').at(index), context.namespace));
  return rule.preserveHost === true ? filters : withHostRewrite(filters, rule.action, context);
}

function withHostRewrite(filters: HTTPRouteFilter[], action: RouteAction, context: RuleContext): HTTPRouteFilter[] {
  const rewrite = hostRewrite(action._parts.targets);
  const own = filters.findIndex((filter) => filter.type === 'URLRewrite');
  if (rewrite.kind === 'none' || filters[own]?.urlRewrite?.hostname !== undefined) { return filters; }
  if (rewrite.kind === 'chosen-host') { return [...filters, policyFilter(context._trafficPolicy('host-rewrite', { autoHostRewrite: true }))]; }
  const { hostname } = rewrite;
  if (own === -1) { return [...filters, { type: 'URLRewrite', urlRewrite: { hostname } }]; }
  return filters.map((filter, index) => index === own ? { ...filter, urlRewrite: { ...filter.urlRewrite, hostname } } : filter);
}

function policyFilter(name: Resolvable<string>): HTTPRouteFilter {
  return { type: 'ExtensionRef', extensionRef: { group: TRAFFIC_POLICY.group, kind: TRAFFIC_POLICY.kind, name } };
}

/** Filters that may be in a rule several times. */
const REPEATABLE = ['RequestMirror', 'ExtensionRef'];

/** Filters that change what is forwarded: without effect, or refused, where nothing is. */
const FORWARDING: Readonly<Record<string, string>> = {
  redirect: 'give the new host or path to RouteAction.redirect',
  respond: 'leave it out: the response comes from the gateway',
};

function checkAction({ rule, at, actionAt }: PlacedRule): void {
  const { kind, needsPrefixMatch } = rule.action._parts;
  if (needsPrefixMatch === true) { checkPrefixMatch(rule, actionAt.at('path')); }
  if (kind === 'delegate' && rule.matches?.some(({ path }) => path?._isPrefix === false) === true) {
    at.at('matches').refuse({ wrong: 'a rule that delegates can only match paths by prefix', fix: 'write PathMatch.prefix, and narrow it down in the other routes' });
  }
  if (rule.filters !== undefined) { checkFilters(rule, rule.filters, at); }
}

function checkFilters(rule: HttpRouteRule, filters: readonly RouteFilter[], at: Location): void {
  const { kind } = rule.action._parts;
  const seen = new Set<string>(kind === 'redirect' ? ['RequestRedirect'] : []);
  filters.forEach(({ _parts: { type, needsPrefixMatch } }, index) => {
    const location = at.at('filters').at(index);
    if (FORWARDING[kind] !== undefined && (type === 'URLRewrite' || kind === 'respond' && type === 'RequestMirror')) {
      location.refuse({
        wrong: `a rule that ${kind}s cannot ${type === 'URLRewrite' ? 'rewrite' : 'mirror'}: nothing is forwarded`, fix: FORWARDING[kind],
      }, type === 'URLRewrite' ? 'RouteFilter.urlRewrite' : 'RouteFilter.requestMirror');
    }
    if (seen.has(type) && !REPEATABLE.includes(type)) {
      location.refuse({ wrong: `the rule has the filter ${type} twice`, fix: 'merge both into one' });
    }
    seen.add(type);
    if (needsPrefixMatch === true) { checkPrefixMatch(rule, location.at('path')); }
  });
}

function checkPrefixMatch(rule: HttpRouteRule, at: Location): void {
  if (rule.matches?.length === 1 && rule.matches[0].path?._isPrefix === true) { return; }
  at.refuse({
    wrong: 'a prefix can only be replaced in a rule with exactly one match, by PathMatch.prefix',
    fix: 'give the rule one such match, and further paths rules of their own; or write PathRewrite.fullPath',
  }, 'PathRewrite.prefix');
}

/** The controller would send Envoy an expression that costs all routes of the port, or leaves the path as it is. */
function checkPrefixRemoval(match: HTTPRouteMatch | undefined, filters: readonly HTTPRouteFilter[], at: Location): void {
  const prefix: unknown = known(match?.path?.value);
  if (typeof prefix !== 'string' || match?.path?.type !== 'PathPrefix') { return; }
  filters.forEach(({ urlRewrite }, index) => {
    if (known(urlRewrite?.path?.replacePrefixMatch) !== '/') { return; }
    const complaint = complaintOf(prefixRemoval(prefix.replace(/\/$/, '')));
    if (complaint !== undefined) { at.at('filters').at(index).at('path').refuse(complaint, 'PathRewrite.prefix'); }
  });
}
