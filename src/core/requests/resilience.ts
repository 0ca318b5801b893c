import type { Retries, Timeouts } from './answer';
import { inherited } from './inherited-filters';
import type { PolicyPart } from './policies-in-force';
import type { RoutePlan } from './route-plan';
import type { Field } from '../manifests/field';
import { releaseOf } from '../translation/releases';
import type { RouteEntry } from '../translation/routes/flattening';

/** On what Envoy tries again where a rule asks for it. */
const RETRIED_BY_RULES = ['cancelled', 'connect-failure', 'refused-stream', 'reset', 'retriable-headers', 'retriable-status-codes', 'unavailable'];

/**
 * The timeouts in force: those of the rule, or else those of the nearest policy that has them.
 *
 * Source: applyTimeouts in pkg/krtcollections/builtin.go; handlePerRoutePolicies in pkg/kgateway/extensions2/plugins/trafficpolicy/traffic_policy_plugin.go
 */
export function timeoutsOf(plan: RoutePlan): Timeouts {
  const levels = policyLevels(plan, 'timeouts');
  const first = (name: string): string | undefined => levels.map(({ fields }) => fields[0].get(name)).find((field) => field.isPresent)?.text;
  return {
    request: inherited(plan.entry, (one) => timeoutOfRule(plan, one)) ?? first('request'),
    perTry: retryAt(plan)?.perTry,
    idle: first('streamIdle'),
  };
}

function timeoutOfRule(plan: RoutePlan, { rule }: RouteEntry): string | undefined {
  const timeouts = rule.rule.at.get('timeouts');
  const [request, backend] = [timeouts.get('request').text, timeouts.get('backendRequest').text];
  const hasRetry = plan.set.settings.experimentalFeatures && rule.rule.at.get('retry').isPresent;
  return hasRetry ? request : backend ?? request;
}

/** How often a request is sent again, and on what. */
export function retriesOf(plan: RoutePlan): Retries | undefined {
  const found = retryAt(plan);
  if (found === undefined) { return undefined; }
  const { at, isOfRule } = found;
  const codes = at.get(isOfRule ? 'codes' : 'statusCodes').entries;
  const on = isOfRule ? RETRIED_BY_RULES : [...new Set([...at.get('retryOn').entries.flatMap(({ text }) => text ?? []), ...codes.length > 0 ? ['retriable-status-codes'] : []])].sort();
  return { attempts: at.get('attempts').numberOr(1), on, at };
}

interface RetryAt {
  readonly at: Field;
  readonly isOfRule: boolean;
  readonly perTry: string | undefined;
}

function retryAt(plan: RoutePlan): RetryAt | undefined {
  const ofRule = plan.set.settings.experimentalFeatures
    ? inherited(plan.entry, ({ rule }) => { const at = rule.rule.at.get('retry'); return at.isPresent ? { at, perTry: rule.rule.at.at('timeouts', 'backendRequest').text } : undefined; })
    : undefined;
  if (ofRule !== undefined) { return { ...ofRule, isOfRule: true }; }
  const levels = releaseOf(plan.set).setsRoutesOfListeners ? plan.policies.all('retry') : plan.policies.belowGateway('retry');
  const at = levels.at(0)?.fields[0];
  return at === undefined ? undefined : { at, isOfRule: false, perTry: at.get('perTryTimeout').text };
}

function policyLevels({ set, policies }: RoutePlan, name: string): readonly PolicyPart[] {
  if (releaseOf(set).setsRoutesOfListeners) { return policies.all(name); }
  const own = policies.ofRoute(name);
  return own === undefined ? [] : [own];
}
