import type { PredictedCondition } from './predicted-status';
import { byType } from '../translation/reports/condition';
import type { Condition } from '../translation/reports/condition';
import type { Report } from '../translation/reports/report';

/** What is reported, and for the types of which nothing is, what holds by default. */
export function withAll(report: Report, defaults: readonly Condition[]): readonly PredictedCondition[] {
  return report.withDefaults(defaults)
    .map((condition): PredictedCondition => ({ ...condition, demandedBy: demandedBy(condition) }))
    .sort(byType);
}

/** Reasons of types that the Gateway API has, which it does not know. */
const OF_KGATEWAY = ['GatewayReplaced', 'ListenerReplaced', 'RouteRuleReplaced', 'RouteRuleDropped', 'Valid', 'Invalid'];

function demandedBy({ type, reason }: Condition): PredictedCondition['demandedBy'] {
  return type === 'Attached' || type === 'Overridden' || type.startsWith('kgateway.dev/') || OF_KGATEWAY.includes(reason) ? 'kgateway' : 'gateway-api';
}
