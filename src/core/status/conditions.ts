import type { PredictedCondition } from './predicted-status';
import type { Condition } from '../translation/reports/condition';
import type { Report } from '../translation/reports/report';

/** The order in which conditions are shown. */
const ORDER = ['Accepted', 'Attached', 'ResolvedRefs', 'Conflicted', 'Programmed', 'kgateway.dev/Programmed'];

/** What is reported, and for the types of which nothing is, what holds by default. */
export function withAll(report: Report, defaults: readonly Condition[]): readonly PredictedCondition[] {
  return report.withDefaults(defaults)
    .map((condition): PredictedCondition => ({ ...condition, demandedBy: demandedBy(condition) }))
    .sort((a, b) => orderOf(a) - orderOf(b));
}

function orderOf({ type }: Condition): number {
  const index = ORDER.indexOf(type);
  return index < 0 ? ORDER.length : index;
}

/** Reasons of types that the Gateway API has, which it does not know. */
const OF_KGATEWAY = ['GatewayReplaced', 'ListenerReplaced', 'RouteRuleReplaced', 'RouteRuleDropped', 'Valid', 'Invalid'];

function demandedBy({ type, reason }: Condition): PredictedCondition['demandedBy'] {
  return type === 'Attached' || type === 'Overridden' || type.startsWith('kgateway.dev/') || OF_KGATEWAY.includes(reason) ? 'kgateway' : 'gateway-api';
}
