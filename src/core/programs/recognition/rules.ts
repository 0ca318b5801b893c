import type { Context } from './context';
import { filterOf, isResponse, redirectOf } from './filters';
import { matchesOf } from './matches';
import { extensionOf, targetOf } from './references';
import { GATEWAY_API_GROUP, HTTP_ROUTE } from '../../kinds';
import { hostRewrite } from '../../route/host-rewrite';
import type { IRouteTarget } from '../../route/route-target';
import { hasOnly, without } from '../data';
import type { Data } from '../data';
import { call, data, Reference } from '../expression';
import type { Expression, Fields } from '../expression';

type Namespace = string | undefined;

/** A rule of an HTTPRoute. */
export function ruleOf(rule: Data, namespace: Namespace, context: Context): Fields {
  const { name, matches, timeouts, retry, sessionPersistence, filters = [], backendRefs = [], ...rest } = rule;
  const action = hasOnly(rest) ? actionOf(filters, backendRefs, namespace, context) : undefined;
  if (action === undefined) { return rawRule(rule); }
  return {
    name,
    matches: matchesOf(matches),
    filters: action.filters.length === 0 ? undefined : action.filters.map((filter) => filterOf(filter, namespace, context)),
    action: action.action,
    timeouts,
    retry: retry && { attempts: retry.attempts, statusCodes: retry.codes, backoff: retry.backoff },
    sessionPersistence: sessionPersistence && sessionOf(sessionPersistence),
    preserveHost: action.preserveHost,
  };
}

/** A rule as the API writes it. */
export function rawRule(rule: Data): Fields {
  return { name: rule.name, matches: matchesOf(rule.matches), action: call('RouteAction', 'raw', data(without(rule, 'name', 'matches'))) };
}

interface RecognizedAction {
  readonly action: Expression;
  /** What is left of the filters. */
  readonly filters: readonly Data[];
  readonly preserveHost?: true;
}

function actionOf(filters: readonly Data[], backendRefs: readonly Data[], namespace: Namespace, context: Context): RecognizedAction | undefined {
  if (backendRefs.length === 0) { return answerOf(filters, namespace, context); }
  const routes = backendRefs.map((reference) => delegateOf(reference, namespace, context));
  if (routes.every((route) => route !== undefined)) { return { action: call('RouteAction', 'delegate', routes), filters }; }
  return forwardingOf(filters, backendRefs, namespace, context);
}

/** What the last filter does to a rule that forwards nothing. */
function answerOf(filters: readonly Data[], namespace: Namespace, context: Context): RecognizedAction | undefined {
  const [last] = filters.slice(-1);
  const others = filters.slice(0, -1);
  if (last?.type === 'RequestRedirect') { return { action: call('RouteAction', 'redirect', redirectOf(last.requestRedirect)), filters: others }; }
  const response = last !== undefined && isResponse(last) ? extensionOf(last.extensionRef, namespace, context) : undefined;
  return response === undefined ? undefined : { action: call('RouteAction', 'respond', response), filters: others };
}

function delegateOf(reference: Data, namespace: Namespace, context: Context): Expression {
  const { group, kind, name, namespace: other } = reference;
  if (!hasOnly(reference, 'group', 'kind', 'name', 'namespace')) { return undefined; }
  const options = other === undefined ? {} : { namespace: other };
  if (group === 'delegation.kgateway.dev' && kind === 'label') {
    return other === 'all' ? call('RouteDelegate', 'labelOfAllNamespaces', name) : call('RouteDelegate', 'label', name, options);
  }
  if (group !== GATEWAY_API_GROUP || kind !== HTTP_ROUTE.kind) { return undefined; }
  if (name === '*') { return other === undefined && namespace === undefined ? undefined : call('RouteDelegate', 'everyRoute', other ?? namespace); }
  const made = context.made(group, kind, other ?? namespace, name, 'toRouteDelegate');
  return made === undefined ? call('RouteDelegate', 'route', name, options) : new Reference(made);
}

function forwardingOf(filters: readonly Data[], backendRefs: readonly Data[], namespace: Namespace, context: Context): RecognizedAction {
  const targets = backendRefs.map((reference) => weightedTargetOf(reference, namespace, context));
  const [{ target, weight, filters: own }] = targets;
  const isOne = targets.length === 1 && weight === undefined && own === undefined;
  return { action: isOne ? call('RouteAction', 'forward', target) : call('RouteAction', 'split', targets), ...withoutHostRewrite(filters, targets, context) };
}

export interface TargetFields extends Fields {
  readonly target: Expression;
  readonly weight?: number;
  readonly filters?: Expression;
}

export function weightedTargetOf({ weight, filters, ...reference }: Data, namespace: Namespace, context: Context): TargetFields {
  return { target: targetOf(reference, namespace, context), weight, filters: filters?.map((filter: Data) => filterOf(filter, namespace, context)) };
}

/** The filters without the name of the external host in the Host header, which comes by itself. */
export function withoutHostRewrite(filters: readonly Data[], targets: readonly TargetFields[], context: Context): Omit<RecognizedAction, 'action'> {
  const rewrite = hostRewrite(targets.map(({ target }) => (context.valueOf(target) as IRouteTarget).toRouteTarget()));
  const index = filters.findIndex(({ type }) => type === 'URLRewrite');
  const own = filters[index]?.urlRewrite as Data | undefined;
  if (rewrite.kind === 'none') { return { filters }; }
  if (own?.hostname === undefined) { return { filters, preserveHost: true }; }
  if (rewrite.kind !== 'literal' || own.hostname !== rewrite.hostname) { return { filters }; }
  if (own.path !== undefined) {
    return { filters: filters.map((filter, position) => position === index ? { ...filter, urlRewrite: without(own, 'hostname') } : filter) };
  }
  return index === filters.length - 1 ? { filters: filters.slice(0, -1) } : { filters };
}

function sessionOf({ type, sessionName, absoluteTimeout, cookieConfig }: Data): Expression {
  return { type, sessionName, absoluteTimeout, permanent: cookieConfig?.lifetimeType === 'Permanent' ? true : undefined };
}
